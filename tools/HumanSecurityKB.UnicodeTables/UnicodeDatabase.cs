using System.Globalization;

namespace HumanSecurityKB.UnicodeTables;

/// <summary>The files of the Unicode Character Database (UAX #44) in one folder.</summary>
internal sealed class UnicodeDatabase(string folder)
{
    public const int CodePoints = 0x110000;

    private const string MissingMark = "# @missing:";

    /// <summary>The first line of a data file is its name and version: <c># LineBreak-15.0.0.txt</c>.</summary>
    public string Version { get; } = File.ReadLines(Path.Combine(folder, "LineBreak.txt")).First().Split('-')[1].Replace(".txt", "", StringComparison.Ordinal);

    /// <summary>
    /// One value per code point, null where the file says nothing. An <c>@missing</c> line gives the value of code
    /// points that no data line names; it stands before them, so later lines simply win.
    /// </summary>
    public string?[] Property(string file, string property)
    {
        var shortNames = ShortNames(property);
        var values = new string?[CodePoints];
        foreach (string[] fields in DataLines(file, withMissing: true))
        {
            var (first, last) = Range(fields[0]);
            string value = shortNames.GetValueOrDefault(fields[1], fields[1]);
            Array.Fill(values, value, first, last - first + 1);
        }

        return values;
    }

    /// <summary>The code points for which a file of yes-or-no properties names this one.</summary>
    public bool[] BinaryProperty(string file, string property)
    {
        var values = new bool[CodePoints];
        foreach (string[] fields in DataLines(file, withMissing: false).Where(fields => fields[1] == property))
        {
            var (first, last) = Range(fields[0]);
            Array.Fill(values, true, first, last - first + 1);
        }

        return values;
    }

    public IEnumerable<string[]> DataLines(string file) => DataLines(file, withMissing: false);

    public static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private IEnumerable<string[]> DataLines(string file, bool withMissing) =>
        File.ReadLines(Path.Combine(folder, file))
            .Select(line => withMissing && line.StartsWith(MissingMark, StringComparison.Ordinal) ? line[MissingMark.Length..] : line)
            .Select(line => line.Split('#')[0])
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => line.Split(';', StringSplitOptions.TrimEntries));

    private static (int First, int Last) Range(string field)
    {
        string[] ends = field.Split("..");
        return (CodePoint(ends[0]), CodePoint(ends[^1]));
    }

    /// <summary>Data lines use short names of values (AL), <c>@missing</c> lines long ones (Arabic_Letter).</summary>
    private Dictionary<string, string> ShortNames(string property) =>
        DataLines("PropertyValueAliases.txt", withMissing: false)
            .Where(fields => fields[0] == property)
            .ToDictionary(fields => fields[2], fields => fields[1]);
}
