using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>A set as a list. The serializer reads no read-only set by itself.</summary>
internal sealed class SetJsonConverter<T> : JsonConverter<IReadOnlySet<T>>
{
    public override IReadOnlySet<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<HashSet<T>>(ref reader, options)!;

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize<IEnumerable<T>>(writer, value, options);
}
