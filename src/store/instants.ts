/** As instants are kept: "…:00Z" is the same instant as "…:00.000Z", and as text sorts after it. */
export const instantText = (instant: string): string => new Date(instant).toISOString()
