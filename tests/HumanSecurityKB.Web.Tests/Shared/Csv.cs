using System.Text;

namespace HumanSecurityKB.Web.Tests;

/// <summary>A table as a spreadsheet reads it: RFC 4180, section 2.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length;)
        {
            row.Add(ReadCell(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add(row);
            row = [];
        }

        return rows;
    }

    private static string ReadCell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(',', '\r');
            var plain = text.Substring(at, end);
            at += end;
            return plain;
        }

        var quoted = new StringBuilder();
        for (at++; text[at] != '"' || text.ElementAtOrDefault(at + 1) == '"'; at++)
        {
            at += text[at] == '"' ? 1 : 0;
            quoted.Append(text[at]);
        }

        at++;
        return quoted.ToString();
    }
}
