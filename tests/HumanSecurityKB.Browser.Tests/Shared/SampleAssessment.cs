using System.Security.Cryptography;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>An assessment and the key to it.</summary>
internal sealed record SampleAssessment(Assessment Assessment, AssessmentKey Key)
{
    private static readonly RandomNumberGenerator Random = RandomNumberGenerator.Create();

    public AssessmentId Id => Assessment.Id;

    /// <summary>The full assessment of a committee, with answers of every kind and some left open, and a plan on which it works.</summary>
    public static SampleAssessment Full(Questionnaire questionnaire)
    {
        var sample = Start(questionnaire, Scope.Full);
        var body = new Body
        {
            Name = "Committee on Social Affairs and Sustainable Development, Senate of Exampleland",
            Kind = BodyKind.Committee,
            Country = "Exampleland",
            Term = "2024–2028",
            Chambers = 2,
            IsFederal = false,
        };
        var concerns = questionnaire.Dimensions.Select((dimension, i) => (dimension.Key, Level: (Concern)(i % 3 + 1)));
        sample.Assessment.TryDescribe(
            body,
            new Participation { Majority = 6, Opposition = 5, Staff = 3, Women = 7 },
            [.. questionnaire.Dimensions.Select(dimension => dimension.Key).SkipLast(1)],
            concerns.ToDictionary(pair => pair.Key, pair => pair.Level),
            seenVersion: 0,
            DateTime.UtcNow);
        for (var i = 0; i < questionnaire.Criteria.Count - 4; i++)
        {
            sample.Record(questionnaire.Criteria[i], AnswerOf(questionnaire.Criteria[i], i));
        }

        sample.FollowPlan();
        return sample;
    }

    /// <summary>A quick check in which every third answer is not known.</summary>
    public static SampleAssessment Quick(Questionnaire questionnaire)
    {
        var sample = Start(questionnaire, Scope.QuickCheck);
        var criteria = questionnaire.Criteria.Where(criterion => criterion.InQuickCheck).ToList();
        for (var i = 0; i < criteria.Count; i++)
        {
            sample.Record(criteria[i], i % 3 == 2 ? Answer.DoNotKnow() : Answer.Graded(Grade.Of(i % 6)));
        }

        return sample;
    }

    private static SampleAssessment Start(Questionnaire questionnaire, Scope scope)
    {
        var key = AssessmentKey.Create(Random);
        var dimensions = questionnaire.Dimensions.Select(dimension => dimension.Key).ToList();
        return new(Assessment.Start(AssessmentId.Create(Random), key, questionnaire, scope, dimensions, Language.English, DateTime.UtcNow), key);
    }

    private static Answer AnswerOf(Criterion criterion, int number) => (number % 7) switch
    {
        3 => Answer.DoNotKnow(),
        5 when criterion.MayBeNotApplicable => Answer.NotApplicable(NotApplicableReason.OtherLevel),
        0 => Answer.Graded(Grade.Of(4)) with
        {
            Comment = "The rules of procedure were changed in 2025.\nThe first reports are due in spring.",
            DifferingView = "Two members find this too generous.",
            Evidence = [new Evidence("Rules of procedure, consolidated edition", "https://parliament.example/rules-of-procedure?article=12", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument)],
        },
        var rest => Answer.Graded(Grade.Of(rest % 6)),
    };

    /// <summary>One action that is overdue, one that is done, and one that nobody has taken on.</summary>
    private void FollowPlan()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        PlannedAction[] chosen =
        [
            new(CriterionId.Parse("FOO-A"), "Invite growers, fishers and those who buy for schools to a hearing.", "Secretariat of the Committee on Social Affairs", today.AddDays(-30), ActionStatus.Planned),
            new(CriterionId.Parse("LAW-1"), "Try a one-page checklist on two bills.", "Legal service", today.AddDays(-10), ActionStatus.Planned),
            new(CriterionId.Parse("CAP-1"), "Train the staff.", "", null, ActionStatus.Planned),
        ];
        Assessment.TryChoosePlan(chosen, seenVersion: 0, DateTime.UtcNow.AddDays(-90));
        chosen[0] = chosen[0] with { Status = ActionStatus.Started, Due = today.AddDays(-1), Note = "Two regions have agreed.\nThe date depends on https://parliament.example/hearings/calendar-of-all-hearings-in-the-next-session." };
        chosen[1] = chosen[1] with { Action = "Try a checklist on three bills.", Status = ActionStatus.Done };
        Assessment.TryChoosePlan(chosen, seenVersion: 1, DateTime.UtcNow);
    }

    private void Record(Criterion criterion, Answer answer) => Assessment.TryRecord(criterion.Id, answer, seenVersion: 0, DateTime.UtcNow);
}
