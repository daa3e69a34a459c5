using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Reports.Data;

/// <summary>
/// One object of a file while it is read. Every member that is asked for counts as known; what nobody asked for is kept
/// as extra. A member that is null counts as absent. Mistakes go to the list of faults, and reading goes on.
/// </summary>
internal sealed class FileObject(JsonElement element, string path, FileFindings findings)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeExample = "2026-11-23T10:00:00Z";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _known = [];
    private readonly JsonObject _extra = [];

    public IEnumerable<string> Names => element.EnumerateObject().Select(member => member.Name);

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>Present, and not null.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <param name="name">The member that is wrong; empty for the object itself.</param>
    public void Fault(FileFaultCode code, string name, string found, string expected) =>
        findings.Add(new FileFault(code, name.Length == 0 ? path : PathOf(name), found, expected));

    /// <returns>Empty when absent or wrong.</returns>
    public string Text(string name, int limit, bool isRequired = false)
    {
        if (Find(name) is not { } value)
        {
            RequireIf(isRequired, name, "text");
            return "";
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            WrongKind(name, value, "text");
            return "";
        }

        var text = value.GetString()!;
        if (text.Length > limit)
        {
            Fault(FileFaultCode.TooLong, name, Invariant(text.Length), Invariant(limit));
        }
        else if (isRequired && string.IsNullOrWhiteSpace(text))
        {
            Fault(FileFaultCode.Missing, name, "", "text");
        }

        return text;
    }

    public int? Whole(string name, int lowest, int highest, bool isRequired = false) => (int?)InSteps(1, name, lowest, highest, isRequired);

    /// <summary>A whole number or a half.</summary>
    public decimal? Halves(string name, int lowest, int highest, bool isRequired = false) => InSteps(0.5m, name, lowest, highest, isRequired);

    public bool? Truth(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        WrongKind(name, value, "true, false");
        return null;
    }

    public T? Code<T>(string name, CodeTable<T> codes, bool isRequired = false)
        where T : struct, Enum
    {
        var text = Word(name, string.Join(", ", codes.All), isRequired);
        if (text is null)
        {
            return null;
        }

        if (codes.TryParse(text, out var value))
        {
            return value;
        }

        Fault(FileFaultCode.Unknown, name, text, string.Join(", ", codes.All));
        return null;
    }

    public DateOnly? Day(string name, bool isRequired = false)
    {
        var text = Word(name, DayFormat, isRequired);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(FileFaultCode.Unknown, name, text, DayFormat);
        return null;
    }

    /// <returns>UTC.</returns>
    public DateTime? Time(string name)
    {
        var text = Word(name, TimeExample, false);
        if (text is null)
        {
            return null;
        }

        if (Find(name)!.Value.TryGetDateTimeOffset(out var time) && HasZone(text))
        {
            return time.UtcDateTime;
        }

        Fault(FileFaultCode.Unknown, name, text, TimeExample);
        return null;
    }

    /// <summary>Text that stands for something else: a code, a date, an id.</summary>
    /// <returns>Null when absent or no text.</returns>
    public string? Word(string name, string expected, bool isRequired)
    {
        if (Find(name) is not { } value)
        {
            RequireIf(isRequired, name, expected);
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        WrongKind(name, value, expected);
        return null;
    }

    /// <summary>Reads the object under the name, if there is one, and keeps what is extra in it.</summary>
    /// <param name="keepsExtra">False where the reader keeps it itself.</param>
    public T? Object<T>(string name, Func<FileObject, T?> read, bool isRequired = false, bool keepsExtra = true)
        where T : class
    {
        if (Find(name) is not { } value)
        {
            RequireIf(isRequired, name, "object");
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            WrongKind(name, value, "object");
            return null;
        }

        var child = new FileObject(value, PathOf(name), findings);
        var result = read(child);
        if (keepsExtra && child.Extra is { } extra)
        {
            _extra[name] = extra;
        }

        return result;
    }

    /// <summary>Reads the objects of the array under the name, if there is one, and keeps what is extra in them.</summary>
    /// <param name="keepsExtra">False where the reader keeps it itself.</param>
    /// <returns>Null when absent or wrong.</returns>
    public IReadOnlyList<T>? Objects<T>(string name, int countLimit, Func<FileObject, T> read, bool keepsExtra = true)
    {
        if (Array(name, countLimit) is not { } values)
        {
            return null;
        }

        var results = new List<T>();
        var extras = new JsonArray();
        foreach (var (index, value) in values.Index())
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                WrongKind($"{name}[{index}]", value, "object");
                continue;
            }

            var child = new FileObject(value, PathOf($"{name}[{index}]"), findings);
            results.Add(read(child));
            extras.Add(keepsExtra ? child.Extra ?? [] : []);
        }

        if (extras.Any(extra => extra!.AsObject().Count > 0))
        {
            _extra[name] = extras;
        }

        return results;
    }

    /// <returns>Null when absent or wrong.</returns>
    public IReadOnlyList<string>? TextList(string name, int countLimit)
    {
        if (Array(name, countLimit) is not { } values)
        {
            return null;
        }

        foreach (var (index, value) in values.Index().Where(pair => pair.Item.ValueKind != JsonValueKind.String))
        {
            WrongKind($"{name}[{index}]", value, "text");
        }

        return [.. values.Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];
    }

    /// <summary>
    /// What nobody asked for, in the shape of the file: a child's extra under the child's name, those of a list in the
    /// order of the list. Null when there is none. Ask once, after reading. What is more than a file may hold of it is left out, with a fault.
    /// </summary>
    public JsonObject? Extra
    {
        get
        {
            foreach (var member in element.EnumerateObject().Where(member => !_known.Contains(member.Name) && TryTakeUnknown(member)))
            {
                _extra[member.Name] = JsonNode.Parse(member.Value.GetRawText());
            }

            return _extra.Count == 0 ? null : _extra;
        }
    }

    /// <summary>Counted without its indents, which an exported file can have more of.</summary>
    private bool TryTakeUnknown(JsonProperty member) => findings.TryTakeUnknown(
        PathOf(member.Name), Encoding.UTF8.GetByteCount(member.Name) + JsonSerializer.SerializeToUtf8Bytes(member.Value, Compact).Length);

    private decimal? InSteps(decimal step, string name, int lowest, int highest, bool isRequired)
    {
        var range = lowest == highest ? Invariant(lowest) : $"{Invariant(lowest)}–{Invariant(highest)}";
        if (Find(name) is not { } value)
        {
            RequireIf(isRequired, name, range);
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number)
        {
            WrongKind(name, value, range);
            return null;
        }

        if (value.TryGetDecimal(out var number) && number % step == 0 && number >= lowest && number <= highest)
        {
            return number;
        }

        Fault(FileFaultCode.OutOfRange, name, value.GetRawText(), range);
        return null;
    }

    private IReadOnlyList<JsonElement>? Array(string name, int countLimit)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            WrongKind(name, value, "array");
            return null;
        }

        if (value.GetArrayLength() <= countLimit)
        {
            return [.. value.EnumerateArray()];
        }

        Fault(FileFaultCode.TooMany, name, Invariant(value.GetArrayLength()), Invariant(countLimit));
        return null;
    }

    private JsonElement? Find(string name)
    {
        _known.Add(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private void RequireIf(bool isRequired, string name, string expected)
    {
        if (isRequired)
        {
            Fault(FileFaultCode.Missing, name, "", expected);
        }
    }

    private void WrongKind(string name, JsonElement value, string expected) => Fault(FileFaultCode.WrongKind, name, value.GetRawText(), expected);

    /// <summary>Without a zone, the moment would depend on the machine that reads it.</summary>
    private static bool HasZone(string time) => time.EndsWith('Z') || time.LastIndexOfAny(['+', '-']) > time.IndexOf('T', StringComparison.Ordinal);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
