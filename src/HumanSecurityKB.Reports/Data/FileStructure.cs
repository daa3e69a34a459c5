using System.Buffers.Text;
using System.Text.Json;

namespace HumanSecurityKB.Reports.Data;

/// <summary>
/// What must hold of a file before its members can be read: depth, text that is text, no member twice. It walks the bytes
/// once, because what a hostile file costs a parser can grow with the square of its depth.
/// </summary>
internal sealed class FileStructure
{
    /// <summary>The format needs five levels; the rest is room for members of later versions.</summary>
    public const int DepthLimit = 16;

    private readonly FileFindings _findings;

    /// <summary>The objects and arrays around the current place, the outermost first.</summary>
    private readonly List<Container> _open = [];

    private FileStructure(FileFindings findings) => _findings = findings;

    /// <returns>False when the members cannot be read.</returns>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static bool Check(ReadOnlySpan<byte> file, FileFindings findings)
    {
        new FileStructure(findings).Walk(file);
        return !findings.IsFull && !findings.Faults.Any(fault => fault.Code is FileFaultCode.TooDeep or FileFaultCode.BadText);
    }

    private void Walk(ReadOnlySpan<byte> file)
    {
        var reader = new Utf8JsonReader(file);
        while (!_findings.IsFull && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    EnterMember(ref reader);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _open.RemoveAt(_open.Count - 1);
                    break;
                default:
                    EnterItem();
                    if (reader.CurrentDepth >= DepthLimit)
                    {
                        Fault(FileFaultCode.TooDeep, $"{DepthLimit}");
                        return;
                    }

                    CheckValue(ref reader);
                    break;
            }
        }
    }

    private void EnterMember(ref Utf8JsonReader reader)
    {
        var members = _open[^1];
        members.Place = "";
        if (!IsText(ref reader))
        {
            Fault(FileFaultCode.BadText);
            members.Place = "?";
            return;
        }

        var name = reader.GetString()!;
        members.Place = FileFault.Shortened(name);
        if (!members.Names.Add(name))
        {
            Fault(FileFaultCode.Duplicate);
        }
    }

    private void EnterItem()
    {
        if (_open is [.., { IsArray: true } items])
        {
            items.Index++;
        }
    }

    private void CheckValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open.Add(new Container { IsArray = reader.TokenType == JsonTokenType.StartArray });
        }
        else if (reader.TokenType == JsonTokenType.String && !IsText(ref reader))
        {
            Fault(FileFaultCode.BadText);
        }
    }

    private void Fault(FileFaultCode code, string expected = "")
    {
        var path = string.Concat(_open.Select(container => container.ToString()));
        _findings.Add(new FileFault(code, path.StartsWith('.') ? path[1..] : path, "", expected));
    }

    /// <summary>JSON can escape half of a character, which no string of text holds; and a zero, which no database stores.</summary>
    private static bool IsText(ref Utf8JsonReader reader) => !reader.ValueIsEscaped || IsText(reader.ValueSpan);

    private static bool IsText(ReadOnlySpan<byte> escaped)
    {
        var isHalf = false;
        for (var rest = escaped; rest.Length > 0;)
        {
            var unit = TakeUnit(ref rest);
            if (unit == '\0' || char.IsLowSurrogate(unit) != isHalf)
            {
                return false;
            }

            isHalf = char.IsHighSurrogate(unit);
        }

        return !isHalf;
    }

    /// <returns>The UTF-16 unit that is escaped there; any other byte as it is, which is neither a zero nor half a character.</returns>
    private static char TakeUnit(ref ReadOnlySpan<byte> rest)
    {
        if (rest is not [(byte)'\\', (byte)'u', ..])
        {
            var letter = (char)rest[0];
            rest = rest[(letter == '\\' ? 2 : 1)..];
            return letter;
        }

        _ = Utf8Parser.TryParse(rest.Slice(2, 4), out ushort unit, out _, 'x');
        rest = rest[6..];
        return (char)unit;
    }

    private sealed class Container
    {
        public required bool IsArray { get; init; }

        public HashSet<string> Names { get; } = [];

        /// <summary>The member that is being read, no longer than a path may be; empty in an array.</summary>
        public string Place { get; set; } = "";

        public int Index { get; set; } = -1;

        public override string ToString() => (IsArray, Place) switch
        {
            (true, _) => $"[{Index}]",
            (_, "") => "",
            _ => $".{Place}",
        };
    }
}
