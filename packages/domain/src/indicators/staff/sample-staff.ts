/** For the examples: seventeen people, divided in several ways. */
export const byAge = {
  'age=under-30': { staff: 2 },
  'age=30-35': { staff: 1 },
  'age=36-54': { staff: 8 },
  'age=55-60': { staff: 4 },
  'age=61-plus': { staff: 2 },
}

export const byExperience = {
  'experience=under-3': { staff: 2 },
  'experience=3-5': { staff: 1 },
  'experience=5-10': { staff: 9 },
  'experience=over-30': { staff: 5 },
}

export const byLatestDocument = {
  'latest=within-3': { staff: 12, due: 1 },
  'latest=within-5': { staff: 3, due: 3 },
  'latest=earlier': { staff: 2, due: 1 },
}
