export const InvestorPage = () => null
