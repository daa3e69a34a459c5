using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>An answer as typed.</summary>
public sealed class AnswerForm
{
    private const string MoreEvidence = "more";

    /// <summary>0 to 5, <c>do-not-know</c> or <c>not-applicable</c>.</summary>
    public string? Grade { get; set; }

    public string? Reason { get; set; }

    /// <remarks>A form that was tampered with can bind items that are null.</remarks>
    public List<EvidenceForm> Evidence
    {
        get;
        set => field = [.. value.OfType<EvidenceForm>()];
    } = [];

    public string? Comment { get; set; }

    public string? DifferingView { get; set; }

    /// <summary>The version of the recorded answer that this form was filled from; 0 for none.</summary>
    public int Version { get; set; }

    /// <summary>The button that was pressed.</summary>
    public string? Do { get; set; }

    public bool WantsMoreEvidence => Do == MoreEvidence && Evidence.Count < Answer.EvidenceLimit;

    public static AnswerForm Of(RecordedAnswer? recorded) => recorded is null
        ? new AnswerForm { Evidence = [new EvidenceForm()] }
        : new AnswerForm
        {
            Grade = ChoiceFields.Write(recorded.Answer),
            Reason = recorded.Answer.Reason is { } reason ? Codes.Reasons[reason] : null,
            Evidence = recorded.Answer.Evidence.Count == 0 ? [new EvidenceForm()] : [.. recorded.Answer.Evidence.Select(EvidenceForm.Of)],
            Comment = recorded.Answer.Comment,
            DifferingView = recorded.Answer.DifferingView,
            Version = recorded.Version,
        };

    public AnswerForm WithRoomForMore()
    {
        Evidence.Add(new EvidenceForm());
        return this;
    }

    /// <summary>Reads all fields, so that all errors are told at once; null when there is one about the choice itself.</summary>
    public Answer? Read(Criterion criterion, string? extra, FixedWords words, FormErrors errors)
    {
        var choice = ChoiceFields.Read(Grade, Reason, criterion, words, errors);
        var comment = TextInput.Read(Comment, "comment", Answer.CommentLimit, words, errors);
        var evidence = ReadEvidence(words, errors);
        var differingView = TextInput.Read(DifferingView, "differing-view", Answer.CommentLimit, words, errors);
        if (choice is { Reason: NotApplicableReason.Other } && comment.Length == 0)
        {
            errors.Add("comment", words["answer.errors.otherReason"]);
        }

        return choice is null ? null : choice with { Comment = comment, DifferingView = differingView, Evidence = evidence, Extra = extra };
    }

    private List<Evidence> ReadEvidence(FixedWords words, FormErrors errors)
    {
        if (Evidence.Count > Answer.EvidenceLimit)
        {
            errors.Add("evidence-0-title", words.Format("answer.errors.evidenceCount", ("limit", Answer.EvidenceLimit)));
        }

        var items = new List<Evidence>();
        for (var i = 0; i < Evidence.Count; i++)
        {
            if (!Evidence[i].IsEmpty)
            {
                items.Add(Evidence[i].Read(i, words, errors));
            }
        }

        return items;
    }

    public sealed class EvidenceForm
    {
        public string? Title { get; set; }

        public string? Reference { get; set; }

        public string? Date { get; set; }

        public string? Kind { get; set; }

        public bool IsEmpty => TextInput.Clean(Title + Reference + Date).Length == 0;

        public static EvidenceForm Of(Evidence evidence) => new()
        {
            Title = evidence.Title,
            Reference = evidence.Reference,
            Date = DateInput.Write(evidence.Date),
            Kind = Codes.EvidenceKinds[evidence.Kind],
        };

        public Evidence Read(int index, FixedWords words, FormErrors errors)
        {
            var title = TextInput.Read(Title, $"evidence-{index}-title", Domain.Assessments.Evidence.TitleLimit, words, errors);
            if (title.Length == 0)
            {
                errors.Add($"evidence-{index}-title", words["answer.errors.title"]);
            }

            var reference = TextInput.Read(Reference, $"evidence-{index}-reference", Domain.Assessments.Evidence.ReferenceLimit, words, errors);
            var kind = Codes.EvidenceKinds.TryParse(Kind, out var parsed) ? parsed : EvidenceKind.Statement;
            return new Evidence(title, reference, DateInput.Read(Date, $"evidence-{index}-date", words, errors), kind);
        }
    }
}
