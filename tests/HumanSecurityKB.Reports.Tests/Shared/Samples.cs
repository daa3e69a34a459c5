using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports.Tests;

/// <summary>Assessments to write reports from.</summary>
internal static class Samples
{
    /// <summary>What people type who want to do harm, or whose keyboards do it for them.</summary>
    public const string Hostile =
        "<script>alert('x')</script> {body} \\ ) ( %n & ]]> \0 \a \v \u0085 \uFFFE \uFFFF \uD800 x \uDC00 RLO \u202Eabc isolate \u2067def \t\r\n ﬁ é 👨‍👩‍👧 السلام 人 a̐éö̲";

    public static readonly DateTime Started = new(2026, 11, 9, 9, 30, 0, DateTimeKind.Utc);
    public static readonly DateTime SignedOff = new(2026, 11, 23, 16, 0, 0, DateTimeKind.Utc);

    /// <summary>Everything that reports are written from, by what it shows.</summary>
    public static Dictionary<string, Func<AssessmentContents>> All { get; } = new()
    {
        ["a full report"] = SenateWithCommittee,
        ["an advised plan"] = Senate,
        ["a quick check"] = QuickCheck,
        ["a quick check with concerns"] = QuickCheckWithConcerns,
        ["nothing answered"] = () => Contents(new Dictionary<CriterionId, Answer>()),
        ["not applicable wherever allowed"] = NotApplicableWhereverAllowed,
        ["grades with gaps"] = () => Contents(GradesWithGaps()),
        ["every dimension off"] = EveryDimensionOff,
        ["hostile words"] = HostileWords,
        ["the longest words"] = LongestWords,
    };

    /// <summary>Of <see cref="All"/>, those that a body could have typed without meaning to try the program.</summary>
    public static IEnumerable<string> Ordinary => All.Keys.Where(name => !name.EndsWith("words", StringComparison.Ordinal));

    public static IEnumerable<string> Languages => Language.All.Select(language => language.Code);

    public static Language LanguageOf(string code) => Language.All.Single(language => language.Code == code);

    /// <summary>Test vector T3: 0, 1, 2, 3, 4, 5, 0, 1 and so on, in the order of the questionnaire.</summary>
    public static Dictionary<CriterionId, Answer> GradesInTurn() =>
        TestContent.Questionnaire.Criteria.Index().ToDictionary(pair => pair.Item.Id, pair => Graded(pair.Index % 6));

    /// <summary>Test vector T4: T3 with three unknown and four not applicable.</summary>
    public static Dictionary<CriterionId, Answer> GradesWithGaps()
    {
        var answers = GradesInTurn();
        foreach (var id in new[] { "LEAD-1", "LEAD-2", "FOO-A" })
        {
            answers[Id(id)] = Answer.DoNotKnow();
        }

        foreach (var id in new[] { "BUD-2", "TEC-A", "TEC-B", "TEC-C" })
        {
            answers[Id(id)] = Answer.NotApplicable(NotApplicableReason.OtherLevel);
        }

        return answers;
    }

    /// <summary>Test vector T5: a quick check.</summary>
    public static Dictionary<CriterionId, Answer> QuickCheckGrades()
    {
        int[] grades = [2, 1, 3, 2, 1, 3, 2, 0, 4, 2, 1, 3];
        return TestContent.Questionnaire.Criteria.Where(criterion => criterion.InQuickCheck)
            .Zip(grades).ToDictionary(pair => pair.First.Id, pair => Graded(pair.Second));
    }

    public static AssessmentContents Contents(IReadOnlyDictionary<CriterionId, Answer> answers, Scope scope = Scope.Full) => new()
    {
        Questionnaire = TestContent.Questionnaire.Version,
        Sheet = new AnswerSheet(
            scope,
            TestContent.Questionnaire.Dimensions.Select(dimension => dimension.Key).ToHashSet(),
            new Dictionary<AxisKey, Concern>(),
            answers),
        Language = Language.English,
        CreatedAt = Started,
        ChangedAt = SignedOff,
    };

    /// <summary>A committee that answered nearly everything, with comments, documents, differing views and a plan.</summary>
    public static AssessmentContents Senate()
    {
        var contents = Contents(SenateAnswers());
        return contents with
        {
            Sheet = contents.Sheet with
            {
                Concerns = new Dictionary<AxisKey, Concern>
                {
                    [AxisKey.Parse("ECO")] = Concern.Medium,
                    [AxisKey.Parse("FOO")] = Concern.High,
                    [AxisKey.Parse("ENV")] = Concern.High,
                    [AxisKey.Parse("COM")] = Concern.Low,
                },
            },
            SignedOffAt = SignedOff,
            Body = new Body { Name = "Senate of Exampleland", Kind = BodyKind.Chamber, Country = "Exampleland", Term = "2024–2028", Chambers = 2, IsFederal = false, HasArmedForces = true },
            Participation = new Participation { Majority = 6, Opposition = 5, Staff = 3, Outside = 1, Women = 7, Under45 = 4 },
            Closing = new Dictionary<AxisKey, ClosingNotes>
            {
                [AxisKey.Parse("LEAD")] = new(
                    "The strategic plan names people’s security for the first time.",
                    "Nobody coordinates between the committees.",
                    "A decision of the Bureau that names one deputy secretary general."),
            },
        };
    }

    /// <summary>The Senate after it chose three actions of its own, on one of which it went on after sign-off.</summary>
    public static AssessmentContents SenateWithPlan() => Senate() with
    {
        Plan =
        [
            new PlannedAction(Id("FOO-C"), "Invite women small producers to the hearing on food prices.", "Agriculture committee", new DateOnly(2027, 1, 31), ActionStatus.Started)
            {
                Note = "Two regions have agreed; the date is not fixed.",
                History =
                [
                    new ActionChange(new DateOnly(2026, 11, 23), ActionStatus.Planned, "Agriculture committee", new DateOnly(2026, 12, 31), "") { Action = "Invite women small producers to the hearing on food prices." },
                    new ActionChange(new DateOnly(2026, 12, 10), ActionStatus.Started, "Agriculture committee", new DateOnly(2027, 1, 31), "Two regions have agreed; the date is not fixed."),
                ],
            },
            new PlannedAction(Id("CAP-3"), "Hold one hearing on risks in the next twenty years.", "Secretary General", new DateOnly(2027, 5, 31), ActionStatus.Planned),
            new PlannedAction(Id("LAW-1"), "Try a one-page checklist on two bills.", "Committee secretariat", null, ActionStatus.Done),
        ],
    };

    /// <summary>The Senate with its plan, after twelve members had graded alone. The wider the spread, the later in the questionnaire.</summary>
    public static AssessmentContents SenateWithCommittee()
    {
        var contents = SenateWithPlan();
        var graded = TestContent.Questionnaire.Criteria.Where(criterion => contents.Sheet.AnswerTo(criterion)?.Grade is not null).ToList();
        var spreads = graded.Index().ToDictionary(pair => pair.Item.Id, pair => SpreadOf(contents.Sheet.AnswerTo(pair.Item)!.Grade!.Value, pair.Index * 5 / graded.Count));
        return contents with { Committee = new CommitteeGrades(12, spreads) };
    }

    /// <summary>
    /// The Senate two years before: all of leadership one grade lower, all of the budget one higher, one law one lower, the
    /// rest the same; one criterion was not known then.
    /// </summary>
    public static AssessmentContents EarlierSenate()
    {
        var now = Senate();
        var answers = now.Sheet.Answers.ToDictionary(pair => pair.Key, pair => pair.Value.Grade is { } grade ? Graded(grade.Value - StepsSinceThen(pair.Key)) : pair.Value);
        answers[Id("INT-1")] = Answer.DoNotKnow();
        return now with
        {
            Sheet = now.Sheet with { Answers = answers },
            CreatedAt = Started.AddYears(-2),
            ChangedAt = SignedOff.AddYears(-2),
            SignedOffAt = SignedOff.AddYears(-2),
            Plan =
            [
                new PlannedAction(Id("LEAD-1"), "Name a coordinator for human security.", "Bureau", new DateOnly(2025, 3, 1), ActionStatus.Done),
                new PlannedAction(Id("LAW-1"), "Write a checklist for bills.", "Legal service", null, ActionStatus.Dropped) { Note = "The service has no staff for it." },
            ],
        };
    }

    public static AssessmentContents QuickCheck() => Contents(QuickCheckGrades(), Scope.QuickCheck);

    public static AssessmentContents QuickCheckWithConcerns()
    {
        var contents = QuickCheck();
        return contents with { Sheet = contents.Sheet with { Concerns = new Dictionary<AxisKey, Concern> { [AxisKey.Parse("FOO")] = Concern.High } } };
    }

    public static AssessmentContents NotApplicableWhereverAllowed() => Contents(
        TestContent.Questionnaire.Criteria.Where(criterion => criterion.MayBeNotApplicable)
            .ToDictionary(criterion => criterion.Id, _ => Answer.NotApplicable(NotApplicableReason.DoesNotExist)));

    public static AssessmentContents EveryDimensionOff()
    {
        var contents = Contents(GradesInTurn());
        return contents with { Sheet = contents.Sheet with { Dimensions = new HashSet<AxisKey>() } };
    }

    public static AssessmentContents HostileWords() => WithWords(Hostile, "javascript:alert(1)");

    public static AssessmentContents LongestWords() =>
        WithWords(new string('x', 150) + string.Concat(Enumerable.Repeat(" word", 900)), new string('y', Evidence.ReferenceLimit));

    /// <summary>A body that uses the same words wherever people can type some, on the first and the last of all days.</summary>
    public static AssessmentContents WithWords(string words, string reference)
    {
        var answers = TestContent.Questionnaire.Criteria.Where(criterion => criterion.Function.Value == "LEAD").ToDictionary(criterion => criterion.Id, _ => Graded(3) with
        {
            Comment = words,
            DifferingView = words,
            Evidence = [new Evidence(words, reference, DateOnly.MinValue, EvidenceKind.Statement)],
        });
        answers[Id("BUD-2")] = Answer.NotApplicable(NotApplicableReason.Other) with { Comment = words };
        return Contents(answers) with
        {
            Body = new Body { Name = words, Country = words, Term = words },
            Closing = TestContent.Questionnaire.Functions.ToDictionary(key => key, _ => new ClosingNotes(words, words, words)),
            Plan =
            [
                new PlannedAction(Id("LAW-1"), words, words, DateOnly.MaxValue, ActionStatus.Planned)
                {
                    Note = words,
                    History =
                    [
                        new ActionChange(DateOnly.MinValue, ActionStatus.Done, words, DateOnly.MinValue, words) { Action = words },
                        new ActionChange(DateOnly.MaxValue, ActionStatus.Planned, words, DateOnly.MaxValue, words),
                    ],
                },
            ],
        };
    }

    public static AssessmentReport Report(AssessmentContents contents) => Report(contents, Language.English);

    public static AssessmentReport Report(AssessmentContents contents, Language language) =>
        Report(contents, TestContent.WordsIn(language), TestContent.ReportWordsIn(language));

    public static AssessmentReport Report(AssessmentContents contents, QuestionnaireWords words, FixedWords reportWords) =>
        AssessmentReport.Create(TestContent.Questionnaire, words, contents, reportWords, ArticleFor);

    /// <summary>What one member of the Senate's committee graded alone: one higher, one lower and the same in turn, and one not known.</summary>
    public static Dictionary<CriterionId, Answer> OwnAnswers()
    {
        int[] steps = [1, -1, 0];
        var agreed = SenateAnswers().Where(pair => pair.Value.Grade is not null).Index();
        var own = agreed.ToDictionary(pair => pair.Item.Key, pair => Graded(pair.Item.Value.Grade!.Value.Value + steps[pair.Index % steps.Length]));
        own[Id("LEAD-1")] = own[Id("LEAD-1")] with { Comment = "I was thinking of the last year only." };
        own[Id("INT-1")] = Answer.DoNotKnow();
        return own;
    }

    public static CriterionId Id(string text) => CriterionId.Parse(text);

    public static Answer Graded(int grade) => Answer.Graded(Grade.Of(grade));

    /// <summary>A kind of report with all that it can have: a participant's grades, an earlier assessment.</summary>
    public static ReportOptions OptionsFor(string kind) => kind switch
    {
        "summary" => ReportOptions.Summary,
        "own" => ReportOptions.ForParticipant(OwnAnswers()),
        _ => ReportOptions.Whole with { Earlier = Report(EarlierSenate()) },
    };

    private static ReportArticle? ArticleFor(CriterionId criterion) =>
        criterion.Value.StartsWith("FOO", StringComparison.Ordinal) ? new ReportArticle("Food security", "https://example.org/en/library/food-security", Language.English) : null;

    private static Spread SpreadOf(Grade agreed, int width)
    {
        var low = Math.Clamp(agreed.Value - (width / 2), Grade.Lowest, Grade.Highest - width);
        return new Spread(low, low + (width / 2m), low + width);
    }

    private static int StepsSinceThen(CriterionId criterion) => criterion.Value switch
    {
        "LAW-1" => 1,
        ['L', 'E', 'A', 'D', ..] => 1,
        ['B', 'U', 'D', ..] => -1,
        _ => 0,
    };

    private static Dictionary<CriterionId, Answer> SenateAnswers()
    {
        int[] grades = [3, 2, 2, 3, 1, 3, 2, 4, 3, 2, 1, 3];
        var answers = TestContent.Questionnaire.Criteria.Index().ToDictionary(
            pair => pair.Item.Id,
            pair => Graded(grades[(pair.Index * 5) % grades.Length]) with
            {
                Comment = pair.Index % 2 == 0 ? "The committee met twice on this in the last two years; the record of the second meeting is not public." : "",
                Evidence = pair.Index % 3 == 0 ? [new Evidence($"Annual report, part {pair.Index}", "https://parliament.example/reports/2025", new DateOnly(2025, 2, 1), EvidenceKind.PublicDocument)] : [],
                DifferingView = pair.Index % 9 == 0 ? "Two members would give a lower grade, because the work depends on one person." : "",
            });
        answers[Id("ENV-B")] = Answer.DoNotKnow() with { Comment = "The finance ministry has the figures." };
        answers[Id("COM-B")] = Answer.DoNotKnow();
        answers[Id("TEC-A")] = Answer.DoNotKnow();
        answers[Id("TEC-B")] = Answer.NotApplicable(NotApplicableReason.OtherLevel) with { Comment = "The regions decide this." };
        answers.Remove(Id("OVR-2"));
        return answers;
    }
}
