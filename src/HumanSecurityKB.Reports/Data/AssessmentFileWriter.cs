using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Reports.Data;

/// <summary>Empty text and what was not said are left out; lists follow the order of the questionnaire.</summary>
internal static class AssessmentFileWriter
{
    /// <summary>The file is data, never part of a page, so letters of every script stay readable in it.</summary>
    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(AssessmentContents contents, Questionnaire questionnaire)
    {
        var file = new JsonObject
        {
            ["format"] = AssessmentFile.Format,
            ["formatVersion"] = AssessmentFile.FormatVersion,
            ["questionnaire"] = contents.Questionnaire.Value,
            ["scope"] = Codes.Scopes[contents.Sheet.Scope],
            ["language"] = contents.Language.Code,
            ["created"] = Moment(contents.CreatedAt),
            ["signedOff"] = contents.SignedOffAt is { } signedOff ? Moment(signedOff) : null,
        };
        AddUnlessEmpty(file, "body", BodyOf(contents.Body));
        AddUnlessEmpty(file, "participation", ParticipationOf(contents.Participation));
        file["dimensions"] = new JsonArray([.. DimensionsOf(questionnaire).Where(contents.Sheet.Dimensions.Contains).Select(key => JsonValue.Create(key.Value))]);
        AddUnlessEmpty(file, "concerns", ConcernsOf(contents.Sheet, questionnaire));
        file["answers"] = AnswersOf(contents.Sheet, questionnaire);
        AddUnlessEmpty(file, "closing", ClosingOf(contents, questionnaire));
        if (contents.Plan is { } plan)
        {
            file["plan"] = new JsonArray([.. plan.Select(ActionOf)]);
        }

        if (contents.Committee is { } committee)
        {
            file["committee"] = CommitteeOf(committee, questionnaire);
        }

        return JsonSerializer.SerializeToUtf8Bytes(WithExtra(file, contents.Extra), _options);
    }

    private static JsonObject BodyOf(Body body)
    {
        var file = new JsonObject();
        AddText(file, "name", body.Name);
        AddText(file, "kind", body.Kind is { } kind ? Codes.BodyKinds[kind] : "");
        AddText(file, "country", body.Country);
        AddText(file, "term", body.Term);
        AddValue(file, "chambers", body.Chambers);
        AddValue(file, "federal", body.IsFederal);
        AddValue(file, "armedForces", body.HasArmedForces);
        return file;
    }

    private static JsonObject ParticipationOf(Participation participation)
    {
        var file = new JsonObject();
        AddValue(file, "majority", participation.Majority);
        AddValue(file, "opposition", participation.Opposition);
        AddValue(file, "staff", participation.Staff);
        AddValue(file, "outside", participation.Outside);
        AddValue(file, "women", participation.Women);
        AddValue(file, "under45", participation.Under45);
        return file;
    }

    private static JsonObject ConcernsOf(AnswerSheet sheet, Questionnaire questionnaire)
    {
        var file = new JsonObject();
        foreach (var key in DimensionsOf(questionnaire).Where(sheet.Concerns.ContainsKey))
        {
            file[key.Value] = (int)sheet.Concerns[key];
        }

        return file;
    }

    private static JsonObject AnswersOf(AnswerSheet sheet, Questionnaire questionnaire)
    {
        var file = new JsonObject();
        foreach (var criterion in questionnaire.Criteria)
        {
            if (sheet.AnswerTo(criterion) is { } answer)
            {
                file[criterion.Id.Value] = AnswerOf(answer);
            }
        }

        return file;
    }

    private static JsonObject AnswerOf(Answer answer)
    {
        var file = new JsonObject();
        AddValue(file, "grade", answer.Grade?.Value);
        AddText(file, "state", answer.Grade is null ? Codes.UngradedStates[answer.State] : "");
        AddText(file, "reason", answer.Reason is { } reason ? Codes.Reasons[reason] : "");
        AddText(file, "comment", answer.Comment);
        AddText(file, "differingView", answer.DifferingView);
        if (answer.Evidence.Count > 0)
        {
            file["evidence"] = new JsonArray([.. answer.Evidence.Select(EvidenceOf)]);
        }

        return WithExtra(file, answer.Extra);
    }

    private static JsonObject EvidenceOf(Evidence item)
    {
        var file = new JsonObject();
        AddText(file, "title", item.Title);
        AddText(file, "reference", item.Reference);
        AddDay(file, "date", item.Date);
        AddText(file, "kind", Codes.EvidenceKinds[item.Kind]);
        return file;
    }

    private static JsonObject ClosingOf(AssessmentContents contents, Questionnaire questionnaire)
    {
        var file = new JsonObject();
        foreach (var key in questionnaire.Functions.Concat(DimensionsOf(questionnaire)).Where(contents.Closing.ContainsKey))
        {
            var notes = contents.Closing[key];
            var section = new JsonObject();
            AddText(section, "improvement", notes.Improvement);
            AddText(section, "gap", notes.Gap);
            AddText(section, "help", notes.Help);
            file[key.Value] = section;
        }

        return file;
    }

    private static JsonObject ActionOf(PlannedAction action)
    {
        var file = new JsonObject();
        AddText(file, "criterion", action.Criterion.Value);
        AddText(file, "action", action.Action);
        AddText(file, "owner", action.Owner);
        AddDay(file, "due", action.Due);
        AddText(file, "status", Codes.ActionStatuses[action.Status]);
        AddText(file, "note", action.Note);
        if (action.History.Count > 0)
        {
            file["history"] = new JsonArray([.. action.History.Select(ChangeOf)]);
        }

        return WithExtra(file, action.Extra);
    }

    private static JsonObject ChangeOf(ActionChange change)
    {
        var file = new JsonObject();
        AddDay(file, "date", change.Day);
        AddText(file, "status", Codes.ActionStatuses[change.Status]);
        AddText(file, "owner", change.Owner);
        AddDay(file, "due", change.Due);
        AddText(file, "note", change.Note);
        AddText(file, "action", change.Action ?? "");
        return WithExtra(file, change.Extra);
    }

    private static JsonObject CommitteeOf(CommitteeGrades committee, Questionnaire questionnaire)
    {
        var spreads = new JsonObject();
        foreach (var criterion in questionnaire.Criteria)
        {
            if (committee.Spreads.TryGetValue(criterion.Id, out var spread))
            {
                spreads[criterion.Id.Value] = new JsonObject { ["low"] = spread.Low, ["median"] = spread.Median, ["high"] = spread.High };
            }
        }

        return new JsonObject { ["participants"] = committee.Participants, ["spread"] = spreads };
    }

    private static IEnumerable<AxisKey> DimensionsOf(Questionnaire questionnaire) => questionnaire.Dimensions.Select(dimension => dimension.Key);

    /// <summary>All times are UTC, also where a database has forgotten it.</summary>
    private static JsonValue Moment(DateTime time) => JsonValue.Create(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static void AddUnlessEmpty(JsonObject file, string name, JsonObject value)
    {
        if (value.Count > 0)
        {
            file[name] = value;
        }
    }

    private static void AddText(JsonObject file, string name, string value)
    {
        if (value.Length > 0)
        {
            file[name] = value;
        }
    }

    private static void AddValue<T>(JsonObject file, string name, T? value)
        where T : struct
    {
        if (value is { } given)
        {
            file[name] = JsonValue.Create(given);
        }
    }

    private static void AddDay(JsonObject file, string name, DateOnly? day) =>
        AddText(file, name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private static JsonObject WithExtra(JsonObject file, string? extra)
    {
        if (extra is not null)
        {
            Merge(file, JsonNode.Parse(extra)!.AsObject());
        }

        return file;
    }

    /// <summary>
    /// Adds what a file brought and nobody knew, in the shape in which <see cref="FileObject.Extra"/> gives it. A list whose
    /// length has changed since takes nothing back: its entries can no longer be told apart.
    /// </summary>
    private static void Merge(JsonNode? known, JsonNode? extra)
    {
        if (known is JsonArray items && extra is JsonArray extras && items.Count == extras.Count)
        {
            for (var index = 0; index < items.Count; index++)
            {
                Merge(items[index], extras[index]);
            }
        }

        if (known is not JsonObject file || extra is not JsonObject more)
        {
            return;
        }

        foreach (var (name, value) in more)
        {
            if (file.TryGetPropertyValue(name, out var existing))
            {
                Merge(existing, value);
            }
            else
            {
                file[name] = value?.DeepClone();
            }
        }
    }
}
