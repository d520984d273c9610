export const InvestorsPage = () => null
