/** The key projects. */
export const keyProjects = {
  title: 'Công trình trọng điểm',
}
