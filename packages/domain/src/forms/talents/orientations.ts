import { partition } from '../../kernel/dimension.ts'

/** A child may attend programmes of several orientations. */
export const orientations = partition(
  'Направленность',
  {
    technical: { title: 'техническая' },
    science: { title: 'естественно-научная', synonyms: ['естественнонаучная'] },
    sport: { title: 'физкультурно-спортивная', synonyms: ['спортивная'] },
    art: { title: 'художественная' },
    tourism: { title: 'туристско-краеведческая' },
    social: { title: 'социально-гуманитарная', synonyms: ['социально-педагогическая'] },
  },
  { synonyms: ['Направленность программы', 'Направленность ДООП'] },
)

export const everyOrientation = ['technical', 'science', 'sport', 'art', 'tourism', 'social'] as const
