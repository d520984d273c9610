import { unzipSync, zipSync } from 'fflate'
import { workbookBytes } from '../fixtures/shared.ts'

/** Public workbooks that the contract is told with. */
export const clean = '01-mau-chuan.xlsx'
export const annex = '02-phu-luc-cam-ket.xlsx'
export const annexNextMonth = '13-phu-luc-thang-sau.xlsx'
export const faulty = '08-bay-loi.xlsx'

/** The workbook packed anew: every cell as it was, in other bytes. */
export const repacked = (name: string): File => new File([zipSync(unzipSync(workbookBytes(name)), { level: 1 })], name)
