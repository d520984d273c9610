/** The overview: where the province stands. */
export const overview = {
  title: 'Tổng quan',
}
