namespace HumanSecurityKB.Domain;

/// <summary>The spelling of each value of an enumeration, both ways.</summary>
public sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _codes;
    private readonly Dictionary<string, T> _values;

    public CodeTable(params (T Value, string Code)[] pairs)
    {
        _codes = pairs.ToDictionary(pair => pair.Value, pair => pair.Code);
        _values = pairs.ToDictionary(pair => pair.Code, pair => pair.Value);
    }

    /// <summary>In the order in which they are offered.</summary>
    public IReadOnlyCollection<T> Values => _codes.Keys;

    public IReadOnlyCollection<string> All => _codes.Values;

    public string this[T value] => _codes[value];

    public bool TryParse(string? code, out T value) => _values.TryGetValue(code ?? "", out value);
}
