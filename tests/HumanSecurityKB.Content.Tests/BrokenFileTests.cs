namespace HumanSecurityKB.Content.Tests;

/// <summary>However a file is broken, the check says so: it never ends in an exception.</summary>
public sealed class BrokenFileTests
{
    private const string Signs = "[]{}:,-#&*!|>'\"%@`?\\\t\n \0é\u200F~";

    [Theory]
    [InlineData("title: Food in law", "title: [Food")]
    [InlineData("title: Food in law", "title: {Food")]
    [InlineData("title: Food in law", "title: \"Food")]
    [InlineData("title: Food in law", "title: 'Food")]
    [InlineData("title: Food in law", "title: *food")]
    [InlineData("title: Food in law", "title: &a [*a]")]
    [InlineData("title: Food in law", "\ttitle: Food")]
    [InlineData("title: Food in law", "? [title]: Food")]
    [InlineData("title: Food in law", "title: Food\n    title: Twice")]
    [InlineData("title: Food in law", "- title")]
    public void Broken_YAML_is_named_with_a_line_near_the_mistake(string old, string broken)
    {
        using var content = new SampleContent();
        content.Replace("questionnaires/2026.1/words.en.yml", old, broken);

        var problem = content.Load().Problems.First(problem => problem.File.EndsWith("words.en.yml", StringComparison.Ordinal));

        Assert.InRange(problem.Line, 86, 106);
    }

    [Fact]
    public void Files_with_random_faults_are_read_or_refused()
    {
        var random = new Random(20261123);
        using var content = new SampleContent();
        var paths = Directory.EnumerateFiles(content.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(content.Folder, path)).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < 100; i++)
        {
            var path = paths[i % paths.Count];
            var original = File.ReadAllText(Path.Combine(content.Folder, path));
            content.Write(path, WithFaults(original, random));

            var load = content.Load();

            Assert.Equal(load.Problems.All(problem => problem.IsWarning), load.Snapshot is not null);
            content.Write(path, original);
        }
    }

    private static string WithFaults(string text, Random random)
    {
        for (var faults = random.Next(1, 4); faults > 0; faults--)
        {
            var at = random.Next(text.Length);
            var rest = random.Next(3) == 0 ? text[at..] : text[Math.Min(text.Length, at + random.Next(1, 10))..];
            text = text[..at] + Signs[random.Next(Signs.Length)] + rest;
        }

        return text;
    }
}
