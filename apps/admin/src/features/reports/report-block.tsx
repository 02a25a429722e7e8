import type { Block, ListItem } from '@msoko/domain'
import { ChartFigure } from '../../components/chart-figure.tsx'
import { ReportTable } from './report-table.tsx'
import styles from './report-block.module.css'

/** One block of a report as the page shows it; the text is final. */
export function ReportBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h4 className={styles.heading}>{block.text}</h4>
      ) : (
        <h5 className={styles.subheading}>{block.text}</h5>
      )
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>
    case 'list': {
      const items = block.items.map((item, index) => <Item key={index} item={item} />)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <ReportTable table={block} />
    case 'chart':
      return <ChartFigure chart={block.chart} caption={`Рисунок ${block.number} — ${block.caption}`} alt={block.alt} />
  }
}

function Item({ item: { text, details = [] } }: { readonly item: ListItem }) {
  return (
    <li>
      {text}
      {details.length > 0 && (
        <ul>
          {details.map((detail, index) => (
            <li key={index}>{detail}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
