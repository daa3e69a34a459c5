using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Domain.Assessments;

/// <summary>
/// One run of a questionnaire by one body, alone or as a committee. It changes only through the verbs below, each of which
/// refuses what its <see cref="Phase"/> does not allow with an <see cref="AssessmentRefusedException"/>. All times are UTC.
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

    /// <summary>True when it came from a file.</summary>
    public bool IsImported { get; private set; }

    /// <summary>True when participants grade alone before grades are agreed.</summary>
    public bool IsCommittee { get; private set; }

    /// <summary>When the private grades were shown; null before, and without a committee.</summary>
    public DateTime? RevealedAt { get; private set; }

    /// <summary>SHA-256 of the code that lets participants in; null when nobody can join.</summary>
    public byte[]? JoinCodeHash { get; private set; }

    /// <summary>0 without a committee, else from 1: which code it is.</summary>
    public int JoinCodeNumber { get; private set; }

    /// <summary>What the reveal showed, by criterion; empty before, and for criteria that too few answered.</summary>
    public IReadOnlyDictionary<CriterionId, CriterionTally> Tallies { get; private set; } = new Dictionary<CriterionId, CriterionTally>();

    /// <summary>The criterion that the facilitator last showed to all; null before the first.</summary>
    public CriterionId? Shown { get; private set; }

    /// <summary>True once anybody has answered anything, if only privately.</summary>
    public bool IsAnswered { get; private set; }

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

    /// <summary>True for the assessment of an invented parliament: everyone may read it, and nobody changes it.</summary>
    public bool IsSample => Id == AssessmentId.Sample;

    public Phase Phase => this switch
    {
        { IsSignedOff: true } => Phase.SignedOff,
        { IsCommittee: true, RevealedAt: null } => Phase.Grading,
        _ => Phase.Answering,
    };

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

    /// <summary>Starts with private grades: participants can join until the reveal.</summary>
    public static Assessment StartCommittee(
        AssessmentId id, AssessmentKey key, Questionnaire questionnaire, Scope scope, IReadOnlyList<AxisKey> dimensions, Language language, DateTime now)
    {
        var assessment = Start(id, key, questionnaire, scope, dimensions, language, now);
        assessment.IsCommittee = true;
        assessment.SetJoinCode(key);
        return assessment;
    }

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
            IsAnswered = contents.Sheet.Answers.Count > 0,
            IsImported = true,
        };
        assessment._answers.AddRange(contents.Sheet.Answers.Select(pair => new RecordedAnswer(pair.Key, pair.Value, now)));
        return assessment;
    }

    /// <summary>
    /// Starts the next assessment of the same body, with the later questionnaire: body, dimensions and concerns go along. Who
    /// takes part does not, because people change, and neither does the plan. The earlier assessment stays as it is.
    /// </summary>
    /// <param name="difference">From the questionnaire of the earlier assessment to that of the next.</param>
    /// <param name="keepsAnswers">Whether answers to what still means the same go along, to be revised.</param>
    /// <exception cref="AssessmentRefusedException">The earlier assessment can't be followed.</exception>
    public static Assessment StartFrom(
        Assessment earlier, QuestionnaireDifference difference, AssessmentId id, AssessmentKey key, Language language, bool keepsAnswers, DateTime now)
    {
        earlier.RequireFollowable(difference);
        var assessment = Start(id, key, difference.Later, earlier.Scope, earlier.DimensionsAfter(difference), language, now);
        assessment.Body = earlier.Body;
        assessment.Concerns = earlier.Concerns.Where(pair => difference.Later.HasDimension(pair.Key)).ToDictionary();
        if (keepsAnswers)
        {
            assessment._answers.AddRange(earlier.AnswersAfter(difference).Select(kept => new RecordedAnswer(kept.Criterion, kept.Answer, now)));
            assessment.IsAnswered = assessment._answers.Count > 0;
        }

        return assessment;
    }

    /// <summary>As <see cref="StartFrom"/>, with private grades, and so without answers: a committee grades alone first.</summary>
    /// <exception cref="AssessmentRefusedException">The earlier assessment can't be followed.</exception>
    public static Assessment StartCommitteeFrom(
        Assessment earlier, QuestionnaireDifference difference, AssessmentId id, AssessmentKey key, Language language, DateTime now)
    {
        var assessment = StartFrom(earlier, difference, id, key, language, keepsAnswers: false, now);
        assessment.IsCommittee = true;
        assessment.SetJoinCode(key);
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

    /// <summary>
    /// Whether the next assessment can start from this one: it is signed off, it was brought back from a file, or there is a
    /// later questionnaire to move on to. Never while participants grade alone.
    /// </summary>
    public bool CanBeFollowed(QuestionnaireVersion newest) =>
        Phase != Phase.Grading && (IsSignedOff || IsImported || newest.IsLaterThan(Questionnaire));

    /// <summary>The answers that would still say the same in the later questionnaire.</summary>
    public IEnumerable<RecordedAnswer> AnswersAfter(QuestionnaireDifference difference)
    {
        var same = difference.Same.Select(criterion => criterion.Id).ToHashSet();
        return _answers.Where(recorded => same.Contains(recorded.Criterion));
    }

    public RecordedAnswer? Find(CriterionId criterion) => _answers.Find(recorded => recorded.Criterion == criterion);

    /// <summary>
    /// Records an answer if nobody changed it since the writer saw it; else leaves everything as it is.
    /// Saving the same answer twice succeeds and changes nothing.
    /// </summary>
    /// <param name="seenVersion">The version the writer saw; 0 when there was none.</param>
    /// <exception cref="AssessmentSignedOffException">The assessment is signed off, and the answer another one.</exception>
    /// <exception cref="GradingOpenException">Before the reveal.</exception>
    public bool TryRecord(CriterionId criterion, Answer answer, int seenVersion, DateTime now)
    {
        var current = Find(criterion);
        if (current is not null && current.Answer.Equals(answer))
        {
            return true;
        }

        RequireAnswering();
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

        IsAnswered = true;
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
    /// <exception cref="GradingOpenException">Before the reveal.</exception>
    public bool TryCloseSection(AxisKey section, ClosingNotes notes, int seenVersion, DateTime now)
    {
        if (Closing.GetValueOrDefault(section, ClosingNotes.None) == notes)
        {
            return true;
        }

        RequireAnswering();
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

    /// <summary>
    /// Puts a plan in place of the one the writer saw; false when that has changed meanwhile. It can go on changing after sign-off.
    /// What changes in an action is added to its history; an action that is left out is gone with it.
    /// Saving the same plan again succeeds and changes nothing.
    /// </summary>
    public bool TryChoosePlan(IReadOnlyList<PlannedAction> plan, int seenVersion, DateTime now)
    {
        var chosen = PlanHistory.Continued(plan, Plan, DateOnly.FromDateTime(now));
        if (Plan is not null && Plan.SequenceEqual(chosen))
        {
            return true;
        }

        if (seenVersion != PlanVersion)
        {
            return false;
        }

        Plan = chosen;
        PlanVersion++;
        ChangedAt = now;
        return true;
    }

    /// <summary>Freezes everything but the plan. It cannot be undone.</summary>
    /// <exception cref="AssessmentSignedOffException">It already is.</exception>
    /// <exception cref="GradingOpenException">Before the reveal.</exception>
    public void SignOff(DateTime now)
    {
        RequireAnswering();
        SignedOffAt = now;
        ChangedAt = now;
    }

    /// <summary>Puts another code in place of the one that lets participants in. Who has joined stays in.</summary>
    /// <param name="key">Of this assessment.</param>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    public void RenewJoinCode(AssessmentKey key, DateTime now)
    {
        RequireGrading();
        SetJoinCode(key);
        ChangedAt = now;
    }

    /// <param name="key">The participant's own.</param>
    /// <param name="participants">How many there are.</param>
    /// <exception cref="AssessmentRefusedException">There is no grading going on, or the committee is full.</exception>
    public Participant Join(Guid id, AssessmentKey key, ParticipantRole? role, int participants, DateTime now)
    {
        RequireRoom(participants);
        ChangedAt = now;
        return Participant.Joining(id, Id, key, role);
    }

    /// <summary>
    /// Keeps a private grade if the participant has not changed it in another window. Saving the same one again succeeds and
    /// changes nothing.
    /// </summary>
    /// <param name="seenVersion">The version the participant saw; 0 when there was none.</param>
    /// <exception cref="AssessmentRefusedException">There is no grading going on, and the grade is another one.</exception>
    public bool TryGrade(Participant participant, CriterionId criterion, Answer answer, int seenVersion, DateTime now)
    {
        if (participant.Find(criterion) is { } current && current.Answer.Equals(answer))
        {
            return true;
        }

        RequireGrading();
        RequireOwn(participant);
        if (!participant.TryGrade(criterion, answer, seenVersion))
        {
            return false;
        }

        IsAnswered = true;
        ChangedAt = now;
        return true;
    }

    /// <summary>A participant says whether everything is graded. Grades can be changed all the same, until the reveal.</summary>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    public void SetFinished(Participant participant, bool isFinished, DateTime now)
    {
        RequireGrading();
        RequireOwn(participant);
        participant.SetFinished(isFinished);
        ChangedAt = now;
    }

    /// <summary>Takes in what a member graded on paper.</summary>
    /// <param name="ballot">The number on the paper, from 1.</param>
    /// <param name="participants">How many there are.</param>
    /// <exception cref="AssessmentRefusedException">There is no grading going on, or the committee is full.</exception>
    public Participant EnterBallot(
        Guid id, int ballot, ParticipantRole? role, IReadOnlyDictionary<CriterionId, Answer> answers, int participants, DateTime now)
    {
        RequireRoom(participants);
        var participant = Participant.OnPaper(id, Id, ballot);
        ReplaceBallot(participant, role, answers, now);
        return participant;
    }

    /// <summary>Puts what a paper says in place of what was entered for it.</summary>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    public void ReplaceBallot(Participant participant, ParticipantRole? role, IReadOnlyDictionary<CriterionId, Answer> answers, DateTime now)
    {
        RequireGrading();
        RequireOwn(participant);
        participant.Replace(role, answers);
        IsAnswered |= answers.Count > 0;
        ChangedAt = now;
    }

    /// <summary>A ballot that was entered by mistake is taken away again.</summary>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    public void WithdrawBallot(Participant participant, DateTime now)
    {
        RequireGrading();
        RequireOwn(participant);
        ChangedAt = now;
    }

    /// <summary>Ends the grading and shows what all have chosen, without who. It cannot be undone.</summary>
    /// <param name="participants">All of them, with their grades.</param>
    /// <exception cref="AssessmentRefusedException">There is no grading going on.</exception>
    public void Reveal(IReadOnlyCollection<Participant> participants, DateTime now)
    {
        RequireGrading();
        foreach (var participant in participants)
        {
            RequireOwn(participant);
        }

        Tallies = Revealing.Tallies(participants);
        Committee = Revealing.Spreads(participants);
        JoinCodeHash = null;
        RevealedAt = now;
        ChangedAt = now;
    }

    /// <summary>Turns the screens of those who follow to a criterion.</summary>
    /// <exception cref="AssessmentRefusedException">There is no committee, or no grades are being agreed.</exception>
    public void Show(CriterionId criterion)
    {
        RequireCommittee();
        RequireAnswering();
        Shown = criterion;
    }

    private void SetJoinCode(AssessmentKey key)
    {
        JoinCodeNumber++;
        JoinCodeHash = JoinCode.For(key, JoinCodeNumber).Hash();
    }

    /// <summary>Those that are on, and those that the earlier questionnaire did not have: nobody has switched them off.</summary>
    private List<AxisKey> DimensionsAfter(QuestionnaireDifference difference) =>
        [.. difference.Later.Dimensions.Select(dimension => dimension.Key).Where(key => Dimensions.Contains(key) || !difference.Earlier.HasDimension(key))];

    private static bool AreSame(IReadOnlyDictionary<AxisKey, Concern> one, IReadOnlyDictionary<AxisKey, Concern> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var concern) && concern == pair.Value);

    private void RequireOpen()
    {
        if (IsSignedOff)
        {
            throw new AssessmentSignedOffException();
        }
    }

    private void RequireAnswering()
    {
        RequireOpen();
        if (Phase == Phase.Grading)
        {
            throw new GradingOpenException();
        }
    }

    private void RequireFollowable(QuestionnaireDifference difference)
    {
        if (Phase == Phase.Grading)
        {
            throw new GradingOpenException();
        }

        if (!CanBeFollowed(difference.Later.Version))
        {
            throw new NotFinishedException();
        }
    }

    private void RequireCommittee()
    {
        if (!IsCommittee)
        {
            throw new NoCommitteeException();
        }
    }

    private void RequireGrading()
    {
        RequireCommittee();
        RequireOpen();
        if (Phase != Phase.Grading)
        {
            throw new GradingClosedException();
        }
    }

    /// <summary>Each committee has a reveal of its own: who could grade in another one would get past it.</summary>
    private void RequireOwn(Participant participant)
    {
        if (participant.Assessment != Id)
        {
            throw new ArgumentException("The participant belongs to another assessment.", nameof(participant));
        }
    }

    private void RequireRoom(int participants)
    {
        RequireGrading();
        if (participants >= CommitteeGrades.MostParticipants)
        {
            throw new CommitteeFullException();
        }
    }
}
