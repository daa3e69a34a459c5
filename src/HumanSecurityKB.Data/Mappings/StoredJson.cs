using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>How the values that fill a column with JSON are spelled. A test holds the spelling: stored assessments depend on it.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // What a value only works out of its other members is not stored.
        IgnoreReadOnlyProperties = true,

        // Other encoders spell Arabic in escapes three times as long. No JSON from here goes into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new AnswerJsonConverter(),
            new SetJsonConverter<AxisKey>(),
            new TextJsonConverter<AxisKey>(key => key.Value, AxisKey.Parse),
            new TextJsonConverter<CriterionId>(id => id.Value, CriterionId.Parse),
            new TextJsonConverter<QuestionnaireVersion>(version => version.Value, text => Storing.Parse<QuestionnaireVersion>(text, QuestionnaireVersion.TryParse)),
            new TextJsonConverter<Language>(language => language.Code, text => Storing.Parse<Language>(text, Language.TryParse)),
            InCodes(Codes.Scopes),
            InCodes(Codes.UngradedStates),
            InCodes(Codes.Reasons),
            InCodes(Codes.EvidenceKinds),
            InCodes(Codes.ActionStatuses),
            InCodes(Codes.BodyKinds),
            InCodes(Codes.Roles),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Spelling);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Spelling) ?? throw new FormatException($"The database holds null where there has to be a {typeof(T).Name}.");

    private static TextJsonConverter<T> InCodes<T>(CodeTable<T> codes)
        where T : struct, Enum => new(value => codes[value], code => codes.Parse(code));
}
