using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Tests.Questionnaires;

public sealed class QuestionnaireTests : IDisposable
{
    private const string Structure = "questionnaires/2026.1/questionnaire.yml";
    private const string EnglishWords = "questionnaires/2026.1/words.en.yml";

    private static readonly CriterionId Commitment = CriterionId.Parse("LEAD-1");
    private static readonly CriterionId Food = CriterionId.Parse("FOO-A");

    private readonly SampleContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Structure_and_rules_are_read_in_order()
    {
        var questionnaire = _content.Snapshot().Questionnaire.Questionnaire;
        var food = questionnaire.Find(Food)!;

        Assert.Equal(["LEAD-1", "FOO-A"], questionnaire.Criteria.Select(criterion => criterion.Id.Value));
        Assert.Equal(["FOO", "TEC"], questionnaire.Dimensions.Select(dimension => dimension.Key.Value));
        Assert.Equal([false, true], questionnaire.Dimensions.Select(dimension => dimension.IsPlus));
        Assert.Equal("LAW", food.Function.Value);
        Assert.Equal("FOO", food.Dimension!.Value);
        Assert.Equal(Effort.Medium, food.Effort);
        Assert.True(food.MayBeNotApplicable);
        Assert.False(food.InQuickCheck);
        Assert.True(questionnaire.Find(Commitment)!.InQuickCheck);
    }

    [Fact]
    public void A_criterion_without_a_translation_is_English_and_says_so()
    {
        var words = _content.Snapshot().Questionnaire.WordsIn(Language.French);

        Assert.Equal("Engagement formel", words[Commitment].Title);
        Assert.Equal(Language.French, words[Commitment].Language);
        Assert.Equal("Food in law", words[Food].Title);
        Assert.Equal(Language.English, words[Food].Language);
        Assert.Equal(Language.English, words[Grade.Of(3)].Language);
        Assert.Equal(Language.English, words.Reasons[NotApplicableReason.Other].Language);
    }

    [Fact]
    public void The_newest_version_is_offered_and_older_ones_are_still_found()
    {
        CopyToVersion("2026.2");
        CopyToVersion("2026.10");
        var snapshot = _content.Snapshot();

        Assert.Equal(["2026.1", "2026.2", "2026.10"], snapshot.Questionnaires.Select(published => published.Questionnaire.Version.Value));
        Assert.Equal("2026.10", snapshot.Questionnaire.Questionnaire.Version.Value);
        Assert.True(QuestionnaireVersion.TryParse("2026.2", out var second));
        Assert.Equal(second, snapshot.Find(second)!.Questionnaire.Version);
        Assert.True(QuestionnaireVersion.TryParse("2027.1", out var unknown));
        Assert.Null(snapshot.Find(unknown));
    }

    [Fact]
    public void A_released_version_that_is_unchanged_has_no_problem()
    {
        Release();

        Assert.Empty(_content.Problems());
    }

    [Theory]
    [InlineData(Structure, "notApplicable: true", "notApplicable: false")]
    [InlineData(Structure, "principles: [PE]", "principles: [CO]")]
    [InlineData(Structure, "    dimension: FOO\n", "")]
    [InlineData(EnglishWords, "Food in law, step 3.", "Food in law, step three.")]
    public void A_released_criterion_keeps_its_meaning(string file, string old, string changed)
    {
        Release();
        _content.Replace(file, old, changed);

        Assert.Contains(_content.Problems(), problem => problem.StartsWith($"{Structure}:16: 'FOO-A' is published, and its place, rules or English descriptions were changed.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("targets: [\"2.1\"]", "targets: [\"2.2\"]")]
    [InlineData("effort: M", "effort: L")]
    public void What_decides_no_grade_may_change_after_release(string old, string changed)
    {
        Release();
        _content.Replace(Structure, old, changed);

        Assert.Empty(_content.Problems());
    }

    [Fact]
    public void A_meaning_is_not_raised_within_a_released_version()
    {
        Release();
        _content.Replace(Structure, "meaning: 1", "meaning: 2");

        Assert.Contains(_content.Problems(), problem => problem.Contains("'LEAD-1' was published with meaning 1 and has 2 now.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_released_criterion_is_not_taken_away()
    {
        Release();
        _content.Replace(Structure, "id: FOO-A", "id: FOO-B");

        var problems = _content.Problems();

        Assert.Contains(problems, problem => problem.Contains("The criterion 'FOO-A' was published in 2026.1 and is gone.", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("The criterion 'FOO-B' was added to 2026.1 after it was published.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_id_and_meaning_mean_the_same_in_every_version()
    {
        CopyToVersion("2026.2");
        _content.Replace("questionnaires/2026.2/words.en.yml", "Food in law, step 3.", "Something else.");

        Assert.Contains(_content.Problems(), problem => problem.StartsWith("questionnaires/2026.2/questionnaire.yml:16: 'FOO-A' has meaning 1 here and in 2026.1, but", StringComparison.Ordinal));

        _content.Replace("questionnaires/2026.2/questionnaire.yml", "id: FOO-A\n    meaning: 1", "id: FOO-A\n    meaning: 2");

        Assert.Empty(_content.Problems());
    }

    private void Release() => QuestionnaireRelease.Write(_content.Folder, _content.Snapshot().Questionnaire);

    private void CopyToVersion(string version)
    {
        foreach (var name in new[] { "questionnaire.yml", "words.en.yml", "words.fr.yml" })
        {
            var text = File.ReadAllText(Path.Combine(_content.Folder, "questionnaires", "2026.1", name));
            _content.Write($"questionnaires/{version}/{name}", text.Replace("version: \"2026.1\"", $"version: \"{version}\"", StringComparison.Ordinal));
        }
    }
}
