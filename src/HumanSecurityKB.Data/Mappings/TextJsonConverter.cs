using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanSecurityKB.Data.Mappings;

/// <summary>Spells a value as one JSON string, also where it is the key of a dictionary.</summary>
internal sealed class TextJsonConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}
