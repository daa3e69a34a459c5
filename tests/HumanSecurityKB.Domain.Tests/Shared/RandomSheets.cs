using FsCheck;
using FsCheck.Fluent;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>Any answers to the real questionnaire: grades with and without documents, unknowns, blanks, not applicable where allowed.</summary>
public static class RandomSheets
{
    private static readonly string[] Graded = ["0", "1", "2", "3", "4", "5", "4d", "5d", "5s"];
    private static readonly string[] Ungraded = ["?", "-", "n"];

    public static Arbitrary<AnswerSheet> Sheets() => Arb.From(
        from answers in Answers()
        from concerns in Gen.Choose(0, (int)Concern.High).ArrayOf(RealQuestionnaire.Instance.Dimensions.Count)
        from areOn in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(RealQuestionnaire.Instance.Dimensions.Count)
        from scope in Gen.Frequency((4, Gen.Constant(Scope.Full)), (1, Gen.Constant(Scope.QuickCheck)))
        select Sheet(answers, concerns, areOn, scope));

    /// <summary>Mostly graded, or few sets would have a score.</summary>
    private static Gen<string[]> Answers() =>
        from shareGraded in Gen.Choose(0, 20)
        from answers in Gen.Frequency((shareGraded, Gen.Elements(Graded)), (2, Gen.Elements(Ungraded))).ArrayOf(RealQuestionnaire.Instance.Criteria.Count)
        select answers;

    private static AnswerSheet Sheet(string[] answers, int[] concerns, bool[] areOn, Scope scope)
    {
        var questionnaire = RealQuestionnaire.Instance;
        var given = questionnaire.Criteria.Zip(answers)
            .Select(pair => (pair.First.Id, Answer: Domain.Tests.Sheets.AnswerOf(pair.Second == "n" && !pair.First.MayBeNotApplicable ? "?" : pair.Second)))
            .Where(pair => pair.Answer is not null)
            .ToDictionary(pair => pair.Id, pair => pair.Answer!);
        var keys = questionnaire.Dimensions.Select(dimension => dimension.Key).ToList();
        return new AnswerSheet(
            scope,
            keys.Zip(areOn).Where(pair => pair.Second).Select(pair => pair.First).ToHashSet(),
            keys.Zip(concerns).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First, pair => (Concern)pair.Second),
            given);
    }
}
