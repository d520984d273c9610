import { themeQuartz } from 'ag-grid-community'
import { colour } from '../../palette.ts'

/** The grid in our colours, which change with the theme of the moment, and in our letters. */
export const gridTheme = themeQuartz.withParams({
  accentColor: colour('actual'),
  backgroundColor: colour('panel'),
  foregroundColor: colour('text'),
  textColor: colour('text'),
  headerBackgroundColor: colour('panel'),
  headerTextColor: colour('dimmed'),
  headerFontWeight: 500,
  borderColor: colour('line'),
  chromeBackgroundColor: colour('panel'),
  rowHoverColor: colour('actualSoft'),
  oddRowBackgroundColor: colour('panel'),
  fontFamily: 'inherit',
  fontSize: 13,
  headerFontSize: 13,
  spacing: 6,
  wrapperBorderRadius: 6,
  browserColorScheme: 'inherit',
})
