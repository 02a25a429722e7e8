import { Panel } from '../../components/panel.tsx'
import { DropZone } from './drop-zone.tsx'
import { ReadFile } from './read-file.tsx'
import { ReadingFailure } from './reading-failure.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { useFileReading } from './use-file-reading.ts'

/** Takes a file, shows what was read in it, and sends what was counted once the person agrees. */
export function FileDesk() {
  const reading = useFileReading()
  const { request, result, pending, progress, error } = reading
  return (
    <>
      <Panel title="2. Выберите заполненный файл">
        <DropZone
          label={request === null ? 'Выбрать файл' : 'Выбрать другой файл'}
          onChoose={(file) => reading.read({ file, choices: {} })}
        />
        {request !== null && pending && (
          <ReadingProgress fileName={request.file.name} progress={progress} onStop={reading.stop} />
        )}
        {request !== null && error !== null && <ReadingFailure error={error} fileName={request.file.name} />}
      </Panel>
      {request !== null && result !== null && error === null && (
        <ReadFile request={request} result={result} pending={pending} onRead={reading.read} onForget={reading.forget} />
      )}
    </>
  )
}
