/** For the examples: forty pupils, a class of each level of education. */
export const threeClasses = {
  'grade=1': { classes: 1, pupils: 21, secondShift: 0, specialNeeds: 2 },
  'grade=9': { classes: 1, pupils: 14, secondShift: 7, specialNeeds: 3 },
  'grade=10': { classes: 1, pupils: 5, secondShift: 0, specialNeeds: 0 },
}
