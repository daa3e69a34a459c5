using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports.Data;

/// <summary>Reads the members of an assessment file and names every fault.</summary>
internal sealed class AssessmentFileReader
{
    private readonly Questionnaire _questionnaire;

    private AssessmentFileReader(Questionnaire questionnaire) => _questionnaire = questionnaire;

    /// <returns>Null when the file is of another kind, or its questionnaire is not held here: then nothing else in it can be judged.</returns>
    public static AssessmentContents? Read(FileObject file, Func<QuestionnaireVersion, Questionnaire?> find, DateTime now)
    {
        var isFormat = IsFormat(file);
        var isVersion = file.Whole("formatVersion", AssessmentFile.FormatVersion, AssessmentFile.FormatVersion, isRequired: true) is not null;
        var questionnaire = QuestionnaireOf(file, find);
        return isFormat && isVersion && questionnaire is not null ? new AssessmentFileReader(questionnaire).Contents(file, now) : null;
    }

    private static bool IsFormat(FileObject file)
    {
        var format = file.Word("format", AssessmentFile.Format, isRequired: true);
        if (format is not (null or AssessmentFile.Format))
        {
            file.Fault(FileFaultCode.Unknown, "format", format, AssessmentFile.Format);
        }

        return format == AssessmentFile.Format;
    }

    private static Questionnaire? QuestionnaireOf(FileObject file, Func<QuestionnaireVersion, Questionnaire?> find)
    {
        var text = file.Word("questionnaire", "text", isRequired: true);
        var questionnaire = QuestionnaireVersion.TryParse(text, out var version) ? find(version) : null;
        if (text is not null && questionnaire is null)
        {
            file.Fault(FileFaultCode.UnknownQuestionnaire, "questionnaire", text, "");
        }

        return questionnaire;
    }

    private AssessmentContents Contents(FileObject file, DateTime now)
    {
        var created = file.Time("created") ?? now;
        var signedOff = file.Time("signedOff");
        return new AssessmentContents
        {
            Questionnaire = _questionnaire.Version,
            Sheet = Sheet(file),
            Language = LanguageOf(file),
            CreatedAt = created,
            ChangedAt = signedOff ?? created,
            SignedOffAt = signedOff,
            Body = file.Object("body", ReadBody) ?? new Body(),
            Participation = file.Object("participation", ReadParticipation) ?? new Participation(),
            Closing = file.Object("closing", ReadClosing) ?? [],
            Plan = file.Objects("plan", PlannedAction.CountLimit, ReadAction, keepsExtra: false) is { } plan ? [.. plan.OfType<PlannedAction>()] : null,
            Committee = file.Object("committee", ReadCommittee, keepsExtra: false),
            Extra = file.Extra?.ToJsonString(),
        };
    }

    private AnswerSheet Sheet(FileObject file) => new(
        file.Code("scope", Codes.Scopes, isRequired: true) ?? Scope.Full,
        Dimensions(file),
        file.Object("concerns", ReadConcerns) ?? [],
        file.Object("answers", ReadAnswers, isRequired: true, keepsExtra: false) ?? []);

    private static Language LanguageOf(FileObject file)
    {
        var codes = string.Join(", ", Language.All);
        var text = file.Word("language", codes, isRequired: false);
        if (text is null)
        {
            return Language.English;
        }

        if (!Language.TryParse(text, out var language))
        {
            file.Fault(FileFaultCode.Unknown, "language", text, codes);
        }

        return language ?? Language.English;
    }

    private HashSet<AxisKey> Dimensions(FileObject file)
    {
        var all = _questionnaire.Dimensions.Select(dimension => dimension.Key).ToList();
        if (file.TextList("dimensions", all.Count) is not { } names)
        {
            return [.. all];
        }

        foreach (var (index, name) in names.Index().Where(pair => all.TrueForAll(key => key.Value != pair.Item)))
        {
            file.Fault(FileFaultCode.Unknown, $"dimensions[{index}]", name, string.Join(", ", all));
        }

        return [.. all.Where(key => names.Contains(key.Value))];
    }

    private Dictionary<AxisKey, Concern> ReadConcerns(FileObject concerns)
    {
        var keys = KnownKeys(concerns, [.. _questionnaire.Dimensions.Select(dimension => dimension.Key)]);
        var pairs = keys.Select(key => (Key: key, Level: concerns.Whole(key.Value, (int)Concern.Low, (int)Concern.High))).ToList();
        return pairs.Where(pair => pair.Level is not null).ToDictionary(pair => pair.Key, pair => (Concern)pair.Level!.Value);
    }

    private Dictionary<AxisKey, ClosingNotes> ReadClosing(FileObject closing)
    {
        var keys = KnownKeys(closing, [.. _questionnaire.Functions, .. _questionnaire.Dimensions.Select(dimension => dimension.Key)]);
        var pairs = keys.Select(key => (Key: key, Notes: closing.Object(key.Value, ReadNotes))).ToList();
        return pairs.Where(pair => pair.Notes is not null).ToDictionary(pair => pair.Key, pair => pair.Notes!);
    }

    private static List<AxisKey> KnownKeys(FileObject file, IReadOnlyList<AxisKey> all)
    {
        foreach (var name in file.Names.Where(name => all.All(key => key.Value != name)))
        {
            file.Fault(FileFaultCode.Unknown, name, name, string.Join(", ", all));
        }

        return [.. all.Where(key => file.Has(key.Value))];
    }

    private static ClosingNotes ReadNotes(FileObject notes) => new(
        notes.Text("improvement", ClosingNotes.NoteLimit), notes.Text("gap", ClosingNotes.NoteLimit), notes.Text("help", ClosingNotes.NoteLimit));

    private static Body ReadBody(FileObject body) => new()
    {
        Name = body.Text("name", Body.NameLimit),
        Kind = body.Code("kind", Codes.BodyKinds),
        Country = body.Text("country", Body.NameLimit),
        Term = body.Text("term", Body.TermLimit),
        Chambers = body.Whole("chambers", 1, 2),
        IsFederal = body.Truth("federal"),
        HasArmedForces = body.Truth("armedForces"),
    };

    private static Participation ReadParticipation(FileObject participation)
    {
        int? Count(string name) => participation.Whole(name, 0, Participation.CountLimit);
        return new Participation
        {
            Majority = Count("majority"),
            Opposition = Count("opposition"),
            Staff = Count("staff"),
            Outside = Count("outside"),
            Women = Count("women"),
            Under45 = Count("under45"),
        };
    }

    private Dictionary<CriterionId, Answer> ReadAnswers(FileObject answers)
    {
        var result = new Dictionary<CriterionId, Answer>();
        foreach (var name in answers.Names.Distinct())
        {
            if (CriterionNamed(name) is not { } criterion)
            {
                answers.Fault(FileFaultCode.UnknownCriterion, name, name, _questionnaire.Version.Value);
            }
            else if (answers.Object(name, answer => ReadAnswer(answer, criterion), keepsExtra: false) is { } answer)
            {
                result.Add(criterion.Id, answer);
            }
        }

        return result;
    }

    private static Answer? ReadAnswer(FileObject file, Criterion criterion)
    {
        var comment = file.Text("comment", Answer.CommentLimit);
        var differingView = file.Text("differingView", Answer.CommentLimit);
        var evidence = file.Objects("evidence", Answer.EvidenceLimit, ReadEvidence) ?? [];
        var answer = ReadChoice(file, criterion);
        return answer is null ? null : answer with
        {
            Comment = comment,
            DifferingView = differingView,
            Evidence = evidence,
            Extra = file.Extra?.ToJsonString(),
        };
    }

    private static Answer? ReadChoice(FileObject file, Criterion criterion)
    {
        var hasGrade = file.Has("grade");
        var grade = file.Whole("grade", Grade.Lowest, Grade.Highest);
        var state = file.Code("state", Codes.UngradedStates, isRequired: !hasGrade);
        var reason = file.Code("reason", Codes.Reasons, isRequired: state == AnswerState.NotApplicable);
        if (hasGrade && file.Has("state"))
        {
            file.Fault(FileFaultCode.GradeAndState, "", "", "");
        }

        if (file.Has("reason") && (hasGrade || state == AnswerState.DoNotKnow))
        {
            file.Fault(FileFaultCode.ReasonNotAllowed, "reason", "", "");
        }

        if (state == AnswerState.NotApplicable && !criterion.MayBeNotApplicable)
        {
            file.Fault(FileFaultCode.NotApplicableNotAllowed, "state", "", "");
        }

        return (grade, state, reason) switch
        {
            ({ } value, _, _) => Answer.Graded(Grade.Of(value)),
            (_, AnswerState.DoNotKnow, _) => Answer.DoNotKnow(),
            (_, AnswerState.NotApplicable, { } why) => Answer.NotApplicable(why),
            _ => null,
        };
    }

    private static Evidence ReadEvidence(FileObject item) => new(
        item.Text("title", Evidence.TitleLimit, isRequired: true),
        item.Text("reference", Evidence.ReferenceLimit),
        item.Day("date"),
        item.Code("kind", Codes.EvidenceKinds) ?? EvidenceKind.Statement);

    /// <returns>Null when it is about no criterion that is known.</returns>
    private PlannedAction? ReadAction(FileObject file)
    {
        var name = file.Word("criterion", "text", isRequired: true);
        var criterion = CriterionNamed(name);
        if (name is not null && criterion is null)
        {
            file.Fault(FileFaultCode.UnknownCriterion, "criterion", name, _questionnaire.Version.Value);
        }

        var text = file.Text("action", PlannedAction.ActionLimit, isRequired: true);
        var owner = file.Text("owner", PlannedAction.OwnerLimit);
        var due = file.Day("due");
        var status = file.Code("status", Codes.ActionStatuses) ?? ActionStatus.Planned;
        var note = file.Text("note", PlannedAction.NoteLimit);
        var history = file.Objects("history", ActionChange.CountLimit, ReadChange, keepsExtra: false) ?? [];
        return criterion is null ? null : new PlannedAction(criterion.Id, text, owner, due, status)
        {
            Note = note,
            History = [.. history.OfType<ActionChange>()],
            Extra = file.Extra?.ToJsonString(),
        };
    }

    /// <returns>Null when it does not say when it was, or what.</returns>
    private static ActionChange? ReadChange(FileObject file)
    {
        var day = file.Day("date", isRequired: true);
        var status = file.Code("status", Codes.ActionStatuses, isRequired: true);
        var owner = file.Text("owner", PlannedAction.OwnerLimit);
        var due = file.Day("due");
        var note = file.Text("note", PlannedAction.NoteLimit);
        var action = file.Text("action", PlannedAction.ActionLimit);
        return (day, status) is not ({ } from, { } what) ? null : new ActionChange(from, what, owner, due, note)
        {
            Action = action.Length == 0 ? null : action,
            Extra = file.Extra?.ToJsonString(),
        };
    }

    /// <summary>Of a committee nothing unknown is kept: it could be who gave which grade.</summary>
    /// <returns>Null when something in it is wrong.</returns>
    private CommitteeGrades? ReadCommittee(FileObject file)
    {
        var participants = file.Whole("participants", CommitteeGrades.FewestParticipants, CommitteeGrades.MostParticipants, isRequired: true);
        var spreads = file.Object("spread", ReadSpreads, keepsExtra: false) ?? [];
        return participants is { } count ? new CommitteeGrades(count, spreads) : null;
    }

    private Dictionary<CriterionId, Spread> ReadSpreads(FileObject file)
    {
        var spreads = new Dictionary<CriterionId, Spread>();
        foreach (var name in file.Names.Distinct())
        {
            if (CriterionNamed(name) is not { } criterion)
            {
                file.Fault(FileFaultCode.UnknownCriterion, name, name, _questionnaire.Version.Value);
            }
            else if (file.Object(name, ReadSpread, keepsExtra: false) is { } spread)
            {
                spreads.Add(criterion.Id, spread);
            }
        }

        return spreads;
    }

    /// <returns>Null when something in it is wrong.</returns>
    private static Spread? ReadSpread(FileObject file)
    {
        var low = file.Whole("low", Grade.Lowest, Grade.Highest, isRequired: true);
        var high = file.Whole("high", low ?? Grade.Lowest, Grade.Highest, isRequired: true);
        var median = file.Halves("median", low ?? Grade.Lowest, high ?? Grade.Highest, isRequired: true);
        return (low, median, high) is ({ } from, { } middle, { } to) ? new Spread(from, middle, to) : null;
    }

    private Criterion? CriterionNamed(string? name) => CriterionId.TryParse(name, out var id) ? _questionnaire.Find(id) : null;
}
