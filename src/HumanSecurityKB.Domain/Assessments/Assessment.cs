using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// One run of a questionnaire by one body. It changes only through the verbs below; after sign-off through none.
/// All times are UTC.
/// </summary>
public sealed class Assessment
{
    private readonly List<RecordedAnswer> _answers = [];

    private Assessment()
    {
    }

    public AssessmentId Id { get; private set; } = null!;

    /// <summary>SHA-256 of the private key.</summary>
    public byte[] KeyHash { get; private set; } = [];

    public QuestionnaireVersion Questionnaire { get; private set; } = null!;

    public Scope Scope { get; private set; }

    public Language Language { get; private set; } = Language.English;

    public DateTime CreatedAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public DateTime? SignedOffAt { get; private set; }

    public Body Body { get; private set; } = new();

    public Participation Participation { get; private set; } = new();

    /// <summary>The dimensions that are switched on.</summary>
    public IReadOnlyList<AxisKey> Dimensions { get; private set; } = [];

    public IReadOnlyDictionary<AxisKey, Concern> Concerns { get; private set; } = new Dictionary<AxisKey, Concern>();

    /// <summary>How often body, participation, dimensions and concerns were changed together.</summary>
    public int ProfileVersion { get; private set; }

    public IReadOnlyDictionary<AxisKey, ClosingNotes> Closing { get; private set; } = new Dictionary<AxisKey, ClosingNotes>();

    /// <summary>How often the notes of each section were changed; stays when they are emptied.</summary>
    public IReadOnlyDictionary<AxisKey, int> ClosingVersions { get; private set; } = new Dictionary<AxisKey, int>();

    /// <summary>Null until the body chose its plan.</summary>
    public IReadOnlyList<PlannedAction>? Plan { get; private set; }

    /// <summary>0 until a plan is chosen, one more at every change.</summary>
    public int PlanVersion { get; private set; }

    /// <summary>Null where nobody graded alone before the grades were agreed.</summary>
    public CommitteeGrades? Committee { get; private set; }

    public string? Extra { get; private set; }

    public IReadOnlyCollection<RecordedAnswer> Answers => _answers;

    public bool IsSignedOff => SignedOffAt is not null;

    public static Assessment Start(
        AssessmentId id, AssessmentKey key, Questionnaire questionnaire, Scope scope, IReadOnlyList<AxisKey> dimensions, Language language, DateTime now) => new()
        {
            Id = id,
            KeyHash = key.Hash(),
            Questionnaire = questionnaire.Version,
            Scope = scope,
            Dimensions = dimensions,
            Language = language,
            CreatedAt = now,
            ChangedAt = now,
        };

    /// <summary>Takes over a file, whole, under a new id and key.</summary>
    public static Assessment Import(AssessmentId id, AssessmentKey key, AssessmentContents contents, DateTime now)
    {
        var assessment = new Assessment
        {
            Id = id,
            KeyHash = key.Hash(),
            Questionnaire = contents.Questionnaire,
            Scope = contents.Sheet.Scope,
            Dimensions = [.. contents.Sheet.Dimensions],
            Concerns = contents.Sheet.Concerns,
            Language = contents.Language,
            CreatedAt = contents.CreatedAt,
            ChangedAt = now,
            SignedOffAt = contents.SignedOffAt,
            Body = contents.Body,
            Participation = contents.Participation,
            Closing = contents.Closing,
            Plan = contents.Plan,
            PlanVersion = contents.Plan is null ? 0 : 1,
            Committee = contents.Committee,
            Extra = contents.Extra,
        };
        assessment._answers.AddRange(contents.Sheet.Answers.Select(pair => new RecordedAnswer(pair.Key, pair.Value, now)));
        return assessment;
    }

    public AssessmentContents Contents() => new()
    {
        Questionnaire = Questionnaire,
        Sheet = Sheet(),
        Language = Language,
        CreatedAt = CreatedAt,
        ChangedAt = ChangedAt,
        SignedOffAt = SignedOffAt,
        Body = Body,
        Participation = Participation,
        Closing = Closing,
        Plan = Plan,
        Committee = Committee,
        Extra = Extra,
    };

    public AnswerSheet Sheet() =>
        new(Scope, Dimensions.ToHashSet(), Concerns, _answers.ToDictionary(recorded => recorded.Criterion, recorded => recorded.Answer));

    public RecordedAnswer? Find(CriterionId criterion) => _answers.Find(recorded => recorded.Criterion == criterion);

    /// <summary>
    /// Records an answer if nobody changed it since the writer saw it; else leaves everything as it is.
    /// Saving the same answer twice succeeds and changes nothing.
    /// </summary>
    /// <param name="seenVersion">The version the writer saw; 0 when there was none.</param>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off, and the answer another one.</exception>
    public bool TryRecord(CriterionId criterion, Answer answer, int seenVersion, DateTime now)
    {
        var current = Find(criterion);
        if (current is not null && current.Answer.Equals(answer))
        {
            return true;
        }

        RequireOpen();
        if (seenVersion != (current?.Version ?? 0))
        {
            return false;
        }

        if (current is null)
        {
            _answers.Add(new RecordedAnswer(criterion, answer, now));
        }
        else
        {
            current.Replace(answer, now);
        }

        ChangedAt = now;
        return true;
    }

    /// <summary>
    /// Puts a profile in place of the one the writer saw; false when that has changed meanwhile.
    /// Saving the same profile again succeeds and changes nothing.
    /// </summary>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off, and the profile another one.</exception>
    public bool TryDescribe(
        Body body,
        Participation participation,
        IReadOnlyList<AxisKey> dimensions,
        IReadOnlyDictionary<AxisKey, Concern> concerns,
        int seenVersion,
        DateTime now)
    {
        if (Body == body && Participation == participation && Dimensions.ToHashSet().SetEquals(dimensions) && AreSame(Concerns, concerns))
        {
            return true;
        }

        RequireOpen();
        if (seenVersion != ProfileVersion)
        {
            return false;
        }

        Body = body;
        Participation = participation;
        Dimensions = dimensions;
        Concerns = concerns;
        ProfileVersion++;
        ChangedAt = now;
        return true;
    }

    /// <summary>Goes on from the quick check to all criteria; the answers stay.</summary>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off.</exception>
    public void ExtendToFull(DateTime now)
    {
        RequireOpen();
        Scope = Scope.Full;
        ChangedAt = now;
    }

    /// <returns>What a writer must have seen to replace the notes of the section; 0 when nobody has written there.</returns>
    public int ClosingVersionOf(AxisKey section) => ClosingVersions.GetValueOrDefault(section);

    /// <summary>
    /// Puts notes in place of those the writer saw; false when they have changed meanwhile. Notes of other sections may have.
    /// Saving the same notes again succeeds and changes nothing.
    /// </summary>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off, and the notes are others.</exception>
    public bool TryCloseSection(AxisKey section, ClosingNotes notes, int seenVersion, DateTime now)
    {
        if (Closing.GetValueOrDefault(section, ClosingNotes.None) == notes)
        {
            return true;
        }

        RequireOpen();
        if (seenVersion != ClosingVersionOf(section))
        {
            return false;
        }

        Closing = notes.IsEmpty
            ? Closing.Where(pair => pair.Key != section).ToDictionary()
            : new Dictionary<AxisKey, ClosingNotes>(Closing) { [section] = notes };
        ClosingVersions = new Dictionary<AxisKey, int>(ClosingVersions) { [section] = seenVersion + 1 };
        ChangedAt = now;
        return true;
    }

    /// <summary>Puts a plan in place of the one the writer saw; false when that has changed meanwhile.</summary>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off.</exception>
    public bool TryChoosePlan(IReadOnlyList<PlannedAction> plan, int seenVersion, DateTime now)
    {
        RequireOpen();
        if (seenVersion != PlanVersion)
        {
            return false;
        }

        Plan = plan;
        PlanVersion++;
        ChangedAt = now;
        return true;
    }

    private static bool AreSame(IReadOnlyDictionary<AxisKey, Concern> one, IReadOnlyDictionary<AxisKey, Concern> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var concern) && concern == pair.Value);

    private void RequireOpen()
    {
        if (IsSignedOff)
        {
            throw new AssessmentSignedOffException();
        }
    }
}
