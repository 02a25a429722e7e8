import { partition } from '../../kernel/dimension.ts'

/** Subjects as textbooks divide them: algebra and geometry are two books. */
export const textbookSubjects = partition(
  'Предмет',
  {
    rus: { title: 'Русский язык', synonyms: ['русский', 'рус. яз.', 'азбука', 'букварь'] },
    reading: { title: 'Литературное чтение', synonyms: ['чтение'] },
    literature: { title: 'Литература' },
    english: { title: 'Английский язык', synonyms: ['английский', 'англ. яз.'] },
    german: { title: 'Немецкий язык', synonyms: ['немецкий'] },
    french: { title: 'Французский язык', synonyms: ['французский'] },
    math: { title: 'Математика', synonyms: ['матем.'] },
    algebra: { title: 'Алгебра', synonyms: ['алгебра и начала математического анализа'] },
    geometry: { title: 'Геометрия' },
    probability: { title: 'Вероятность и статистика' },
    informatics: { title: 'Информатика', synonyms: ['информатика и икт'] },
    world: { title: 'Окружающий мир', synonyms: ['окруж. мир'] },
    history: { title: 'История', synonyms: ['история россии', 'всеобщая история'] },
    social: { title: 'Обществознание' },
    geography: { title: 'География' },
    biology: { title: 'Биология' },
    physics: { title: 'Физика' },
    chemistry: { title: 'Химия' },
    ethics: { title: 'Основы религиозных культур и светской этики', synonyms: ['ОРКСЭ'] },
    spirituality: { title: 'Основы духовно-нравственной культуры народов России', synonyms: ['ОДНКНР'] },
    art: { title: 'Изобразительное искусство', synonyms: ['ИЗО'] },
    music: { title: 'Музыка' },
    technology: { title: 'Труд (технология)', synonyms: ['технология'] },
    sports: { title: 'Физическая культура', synonyms: ['физкультура'] },
    safety: { title: 'Основы безопасности и защиты Родины', synonyms: ['ОБЖ', 'ОБЗР'] },
  },
  { synonyms: ['Учебный предмет', 'Наименование предмета', 'Учебник'] },
)

/** Taught in every school in the grades that have them: their rows stand ready. */
export const commonTextbooks = [
  'rus',
  'reading',
  'literature',
  'math',
  'algebra',
  'geometry',
  'informatics',
  'world',
  'history',
  'social',
  'geography',
  'biology',
  'physics',
  'chemistry',
] as const
