namespace HumanSecurityKB.Content.Tests;

public sealed class ProblemTests
{
    /// <summary>In the table: more may be said, because other files name what is broken.</summary>
    private const string AndMore = "…";

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var row in MarkdownTable.Rows(Path.Combine(ContentFolders.Specs, "problems.md")))
        {
            cases.Add(row[0], row[1], row[2], row[3]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_named_with_file_line_and_advice(string file, string old, string written, string expected)
    {
        using var content = new SampleContent();
        var path = File.Exists(Path.Combine(content.Folder, file)) ? file : $"questionnaires/2026.1/{file}";
        content.Replace(path, old, written);

        var problems = content.Problems();

        if (expected.EndsWith(AndMore, StringComparison.Ordinal))
        {
            var beginning = expected[..^AndMore.Length].Trim().Trim('`');
            Assert.Contains(problems, problem => problem.StartsWith(beginning, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal([expected], problems);
        }
    }

    [Fact]
    public void The_sample_has_no_problem()
    {
        using var content = new SampleContent();

        Assert.Empty(content.Problems());
    }

    [Fact]
    public void One_run_names_the_problems_of_all_files()
    {
        using var content = new SampleContent();
        content.Replace("questionnaires/2026.1/questionnaire.yml", "targets: [\"2.1\"]", "targets: [\"2.9\"]");
        content.Replace("words/site.fr.yml", "Bienvenue", "Bienvenue {name}");
        content.Replace("articles/second/en.md", "/library/first", "/library/frist");

        var files = content.Load().Problems.Select(problem => problem.File);

        Assert.Equal(["articles/second/en.md", "questionnaires/2026.1/questionnaire.yml", "words/site.fr.yml"], files);
    }

    [Fact]
    public void With_a_problem_there_is_nothing_to_serve()
    {
        using var content = new SampleContent();
        content.Replace("articles/second/en.md", "/library/first", "/library/frist");

        Assert.Null(content.Load().Snapshot);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem()
    {
        var load = ContentLoader.Load(Path.Combine(Path.GetTempPath(), "no-such-folder"), TimeProvider.System);

        Assert.Null(load.Snapshot);
        Assert.Contains(load.Problems, problem => problem.Sentence.StartsWith("There is no content folder", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("articles/first/de.md", "'de.md' is not an edition of an article.")]
    [InlineData("articles/stray.md", "'stray.md' stands outside the folder of an article.")]
    [InlineData("articles/Not_A_Slug/en.md", "'Not_A_Slug' cannot be part of an address.")]
    [InlineData("articles/third/fr.md", "The article has no English edition.")]
    [InlineData("questionnaires/2026.1/words.de.yml", "'words.de.yml' is not a file of a questionnaire.")]
    [InlineData("questionnaires/next/questionnaire.yml", "'next' is not a version of a questionnaire.")]
    public void A_file_that_does_not_belong_is_a_problem(string path, string sentence)
    {
        using var content = new SampleContent();
        content.Write(path, "---\ntitle: x\n---\n");

        Assert.Contains(content.Load().Problems, problem => problem.Sentence == sentence);
    }

    [Theory]
    [InlineData("words/site.en.yml")]
    [InlineData("words/report.en.yml")]
    [InlineData("questionnaires/2026.1/questionnaire.yml")]
    [InlineData("questionnaires/2026.1/words.en.yml")]
    public void A_file_that_is_needed_and_missing_is_a_problem(string path)
    {
        using var content = new SampleContent();
        content.Delete(path);

        Assert.NotEmpty(content.Problems());
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_a_problem()
    {
        using var content = new SampleContent();
        File.WriteAllBytes(Path.Combine(content.Folder, "topics.yml"), [0x2D, 0x20, 0xE9, 0x0A]);

        Assert.Contains("topics.yml:1: The file is not UTF-8 text. Save it again with the encoding UTF-8.", content.Problems());
    }

    [Fact]
    public void A_text_nested_too_deeply_is_a_problem()
    {
        using var content = new SampleContent();
        content.WithArticle(string.Concat(Enumerable.Repeat("> ", 5000)) + "x");

        Assert.Contains(content.Load().Problems, problem => problem.Sentence.StartsWith("The text cannot be read", StringComparison.Ordinal));
    }
}
