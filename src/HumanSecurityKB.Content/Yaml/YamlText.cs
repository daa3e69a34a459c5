using System.Globalization;
using HumanSecurityKB.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using YamlDotNet.RepresentationModel;

namespace HumanSecurityKB.Content.Yaml;

/// <summary>
/// Reads YAML as text, lists and maps with their lines. YAML's own guesses at numbers, dates and truth are not used:
/// <c>16.10</c> stays a name and <c>No</c> a word.
/// </summary>
internal static class YamlText
{
    /// <returns>Null, with a problem, when the file is broken or not a map.</returns>
    public static YamlMap? Read(ContentFile file, ProblemList problems) =>
        file.Text(problems) is { } text ? Read(text, file.Path, 0, problems) : null;

    /// <param name="linesBefore">Lines of the file above the YAML.</param>
    public static YamlMap? Read(string text, string file, int linesBefore, ProblemList problems)
    {
        var source = new YamlSource(file, linesBefore, problems);
        if (Root(text, source) is not { } root)
        {
            return null;
        }

        if (root is YamlMappingNode map)
        {
            return new YamlMap(map, source, file, source.PlaceOf(map));
        }

        problems.Add(source.PlaceOf(root), "The file does not begin with an entry of the form 'name: text'.");
        return null;
    }

    /// <summary>For a file that is a list of maps.</summary>
    public static IReadOnlyList<YamlMap> ReadList(ContentFile file, ProblemList problems)
    {
        var source = new YamlSource(file.Path, 0, problems);
        return file.Text(problems) is { } text && Root(text, source) is { } root ? source.MapsOf(root, file.Name) : [];
    }

    /// <summary>For a file that is a list of lists of texts.</summary>
    public static IReadOnlyList<IReadOnlyList<YamlEntry>> ReadLists(ContentFile file, ProblemList problems)
    {
        var source = new YamlSource(file.Path, 0, problems);
        return file.Text(problems) is { } text && Root(text, source) is { } root ? source.ListsOf(root, file.Name) : [];
    }

    private static YamlNode? Root(string text, YamlSource source)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new Parser(scanner));
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : new YamlMappingNode();
        }
        catch (AnchorNotFoundException)
        {
            Report(FirstAlias(text), "A text that begins with * needs quotation marks."); // the exception has no position
        }
        catch (YamlException e)
        {
            Report(e.Start, e.InnerException?.Message ?? e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            Report(scanner.CurrentPosition, "A bracket, a brace or a quotation is not closed."); // where the package stumbles itself
        }

        return null;

        void Report(Mark mark, string reason) => source.Problems.Add(
            source.PlaceOf(mark),
            string.Create(CultureInfo.InvariantCulture, $"The YAML cannot be read here, at character {mark.Column}: {reason.Trim().TrimEnd('.')}."),
            "A text with a colon and a space in it needs quotation marks around it; else check the indentation.");
    }

    private static Mark FirstAlias(string text)
    {
        var scanner = new Scanner(new StringReader(text));
        while (scanner.MoveNext() && scanner.Current is not AnchorAlias)
        {
        }

        return scanner.Current?.Start ?? default;
    }
}
