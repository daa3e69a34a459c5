using System.Text.Json;
using System.Text.Json.Serialization;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>Stores an answer as assessment files spell it, and makes it again through the domain, which refuses a wrong one.</summary>
internal sealed class AnswerJsonConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize<StoredAnswer>(ref reader, options)!;
        return Choice(stored) with
        {
            Comment = stored.Comment,
            DifferingView = stored.DifferingView,
            Evidence = stored.Evidence,
            Extra = stored.Extra,
        };
    }

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        AnswerState? ungraded = value.State == AnswerState.Graded ? null : value.State;
        var stored = new StoredAnswer(value.Grade?.Value, ungraded, value.Reason, value.Comment, value.DifferingView, value.Evidence, value.Extra);
        JsonSerializer.Serialize(writer, stored, options);
    }

    private static Answer Choice(StoredAnswer stored) => stored switch
    {
        { Grade: { } grade } => Answer.Graded(Grade.Of(grade)),
        { State: AnswerState.DoNotKnow } => Answer.DoNotKnow(),
        { State: AnswerState.NotApplicable, Reason: { } reason } => Answer.NotApplicable(reason),
        _ => throw new FormatException("The database holds an answer with neither a grade nor a state."),
    };

    private sealed record StoredAnswer(
        int? Grade,
        AnswerState? State,
        NotApplicableReason? Reason,
        string Comment,
        string DifferingView,
        IReadOnlyList<Evidence> Evidence,
        string? Extra);
}
