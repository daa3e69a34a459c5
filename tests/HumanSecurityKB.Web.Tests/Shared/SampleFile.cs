using System.Text.Json;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Tests;

/// <summary>Assessment files, as any program may write them.</summary>
internal static class SampleFile
{
    /// <summary>The grades 0 to 5 in turn, given to all criteria in the order of the questionnaire.</summary>
    public static JsonObject GradesInTurn(Questionnaire questionnaire) => new()
    {
        ["format"] = "human-security-assessment",
        ["formatVersion"] = 1,
        ["questionnaire"] = "2026.1",
        ["scope"] = "full",
        ["answers"] = new JsonObject(questionnaire.Criteria.Select((criterion, index) =>
            KeyValuePair.Create(criterion.Id.Value, (JsonNode?)new JsonObject { ["grade"] = index % 6 }))),
    };

    public static JsonObject Named(this JsonObject file, string body)
    {
        file["body"] = new JsonObject { ["name"] = body };
        return file;
    }

    /// <param name="actions">Criterion, what to do, the day (empty for none) and the status of each.</param>
    public static JsonObject Planning(this JsonObject file, params (string Criterion, string Action, string Due, string Status)[] actions)
    {
        file["plan"] = new JsonArray([.. actions.Select(one =>
        {
            var action = new JsonObject { ["criterion"] = one.Criterion, ["action"] = one.Action, ["status"] = one.Status };
            if (one.Due.Length > 0)
            {
                action["due"] = one.Due;
            }

            return action;
        })]);
        return file;
    }

    public static byte[] Bytes(this JsonObject file) => JsonSerializer.SerializeToUtf8Bytes(file);
}
