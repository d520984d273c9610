/** No request of the contract's suite may run into a fault of ours: the complaint fails the test. */
export const unexpected = (error: unknown): void => console.error(error)
