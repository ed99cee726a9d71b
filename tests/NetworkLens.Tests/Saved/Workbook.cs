using System.IO.Compression;
using System.Text;

namespace NetworkLens.Tests.Saved;

/// <summary>Writes a workbook from the bare XML of its sheets, so that a test says exactly what stands in it.</summary>
internal static class Workbook
{
    /// <summary>Bytes of a workbook.</summary>
    /// <param name="sheets">Name and sheetData (and what follows it) of each.</param>
    public static byte[] Of(params (string Name, string Content)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{string.Concat(sheets.Select((sheet, number) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{number + 1}\" r:id=\"s{number + 1}\"/>"))}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, number) => $"<Relationship Id=\"s{number + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{number + 1}.xml\"/>"))}<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"000\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
            for (int sheet = 0; sheet < sheets.Length; sheet++)
            {
                Add(zip, $"xl/worksheets/sheet{sheet + 1}.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{sheets[sheet].Content}</worksheet>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>Rows of text cells.</summary>
    public static string Texts(params string[][] rows) => "<sheetData>" + string.Concat(rows.Select((row, number) =>
        $"<row r=\"{number + 1}\">{string.Concat(row.Select((text, column) => $"<c r=\"{(char)('A' + column)}{number + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>")) + "</sheetData>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
    }
}
