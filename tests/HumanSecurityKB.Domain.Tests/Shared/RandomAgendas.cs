using FsCheck;
using FsCheck.Fluent;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Tests;

/// <summary>What a committee agreed so far, and how far its views lay apart.</summary>
public sealed record RandomAgenda(AssessmentContents Contents)
{
    public IReadOnlyList<AgendaItem> Items => Agenda.Of(RealQuestionnaire.Instance, Contents);
}

public static class RandomAgendas
{
    public static Arbitrary<RandomAgenda> All() => Arb.From(
        from sheet in RandomSheets.Sheets().Generator
        from open in Gen.Choose(0, 4)
        from isOpen in Gen.Frequency((open, Gen.Constant(true)), (4 - open, Gen.Constant(false))).ArrayOf(RealQuestionnaire.Instance.Criteria.Count)
        from spreads in Spreads()
        select Of(sheet, isOpen, spreads));

    public static AssessmentContents Contents(AnswerSheet sheet, CommitteeGrades? committee) => new()
    {
        Questionnaire = RealQuestionnaire.Instance.Version,
        Sheet = sheet,
        Language = Language.English,
        CreatedAt = Committees.Start,
        ChangedAt = Committees.Start,
        Committee = committee,
    };

    /// <summary>Null where too few graded; sometimes most.</summary>
    private static Gen<Spread?[]> Spreads() =>
        from shown in Gen.Choose(0, 10)
        from spreads in Gen.Frequency((shown, Spread()), (1, Gen.Constant<Spread?>(null))).ArrayOf(RealQuestionnaire.Instance.Criteria.Count)
        select spreads;

    private static Gen<Spread?> Spread() =>
        from low in Gen.Choose(0, Grade.Highest)
        from high in Gen.Choose(low, Grade.Highest)
        select new Spread(low, low, high);

    private static RandomAgenda Of(AnswerSheet sheet, bool[] isOpen, Spread?[] spreads)
    {
        var ids = RealQuestionnaire.Instance.Criteria.Select(criterion => criterion.Id).ToList();
        var open = ids.Zip(isOpen).Where(pair => pair.Second).Select(pair => pair.First).ToHashSet();
        var shown = ids.Zip(spreads).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!);
        return new RandomAgenda(Contents(
            sheet with { Answers = sheet.Answers.Where(pair => !open.Contains(pair.Key)).ToDictionary() },
            shown.Count == 0 ? null : new CommitteeGrades(CommitteeGrades.FewestParticipants, shown)));
    }
}
