import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useUnit } from '../../ui/unit.ts'
import { useChartAbout } from '../../view/useChartAbout.ts'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { footLine } from './footLine.ts'
import { sortedRows } from './gridSort.ts'
import type { GridLayout, GridSort } from './gridView.ts'
import type { ProjectRow } from './projectRows.ts'
import { projectTable } from './projectTable.ts'

type GridExportProps = {
  readonly rows: readonly ProjectRow[]
  readonly total: ProgressRow
  readonly sort: GridSort
  readonly layout: GridLayout
}

/** Takes along what is seen: these projects, these columns, in this order. */
export const GridExport = ({ rows, total, sort, layout }: GridExportProps) => {
  const { projects: words, figures } = useScreenWords()
  const { asOf } = useYear()
  const unit = useUnit()
  const target = useTarget()
  const about = useChartAbout()
  const save = useMutation({
    mutationFn: async () => {
      const { saveSpreadsheet } = await import('../../charts/exports/save.ts')
      const caption = words.grid(formatDate(asOf), figures.unit[unit])
      const shown = {
        columns: layout.shown,
        rows: sortedRows(rows, sort),
        total: footLine({ total, rows, name: words.total }),
        caption,
        target,
      }
      const frame = {
        title: words.title,
        subtitle: `${caption}; ${words.exported(rows.length)}`,
        about,
        fileName: `du-an-${asOf}`,
      }
      return saveSpreadsheet(frame, projectTable(shown, words), unit)
    },
  })
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={save.isPending}
        disabled={rows.length === 0}
        onClick={() => save.mutate()}
      >
        {words.export}
      </Button>
      {save.isError && <span role="alert">{words.exportFailed}</span>}
    </>
  )
}
