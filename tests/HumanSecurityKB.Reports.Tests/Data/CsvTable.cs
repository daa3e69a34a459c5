using System.Text;

namespace HumanSecurityKB.Reports.Tests.Data;

/// <summary>A file of comma-separated values, read by the grammar of RFC 4180.</summary>
internal sealed class CsvTable
{
    private CsvTable(List<List<string>> rows) => Rows = rows;

    public List<List<string>> Rows { get; }

    public IEnumerable<string> Column(int index) => Rows.Skip(1).Select(row => row[index]);

    public string Cell(string criterion, string head) => Rows.Single(row => row[0] == criterion)[Rows[0].IndexOf(head)];

    public static CsvTable Read(byte[] file)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file[3..]);
        var rows = new List<List<string>> { new() };
        var position = 0;
        while (position < text.Length)
        {
            rows[^1].Add(text[position] == '"' ? Quoted(text, ref position) : Plain(text, ref position));
            if (text[position] == ',')
            {
                position++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(position, 2));
            position += 2;
            rows.Add([]);
        }

        Assert.Empty(rows[^1]);
        return new CsvTable(rows[..^1]);
    }

    private static string Quoted(string text, ref int position)
    {
        var cell = new StringBuilder();
        for (position++; text[position] != '"' || text[position + 1] == '"'; position++)
        {
            position += text[position] == '"' ? 1 : 0;
            cell.Append(text[position]);
        }

        position++;
        return cell.ToString();
    }

    private static string Plain(string text, ref int position)
    {
        var start = position;
        position = text.IndexOfAny([',', '\r', '\n', '"'], start);
        return text[start..position];
    }
}
