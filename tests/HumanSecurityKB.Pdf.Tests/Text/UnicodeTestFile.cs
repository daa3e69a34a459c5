using System.Globalization;

namespace HumanSecurityKB.Pdf.Tests.Text;

/// <summary>The conformance files that the Unicode Consortium publishes with the data the tables are made from.</summary>
internal static class UnicodeTestFile
{
    private const string FolderVariable = "UNICODE_DATA";
    private const string DebianFolder = "/usr/share/unicode";

    /// <summary>The lines that are not comments. Skips the test where the file is absent or of another version.</summary>
    public static IEnumerable<string> Lines(string name, string version)
    {
        string folder = Environment.GetEnvironmentVariable(FolderVariable) ?? DebianFolder;
        string path = Path.Combine(folder, name);
        Assert.SkipUnless(
            File.Exists(path),
            $"{path} is absent. Install the Debian package unicode-data, or name a folder with the Unicode {version} files in {FolderVariable}.");

        string title = File.ReadLines(path).First();
        Assert.SkipUnless(
            title.Contains(version, StringComparison.Ordinal),
            $"{path} calls itself \"{title}\", but the tables are made from Unicode {version}. Name a folder with those files in {FolderVariable}.");

        return File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');
    }

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static int[] Numbers(string text) => Array.ConvertAll(Words(text), word => int.Parse(word, CultureInfo.InvariantCulture));

    public static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
