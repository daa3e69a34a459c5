using System.Text.Json;

namespace HumanSecurityKB.Reports.Data;

/// <summary>What must hold of a file before its members can be read: depth, text that is text, no member twice.</summary>
internal static class FileStructure
{
    /// <summary>The format needs five levels; the rest is room for members of later versions.</summary>
    public const int DepthLimit = 16;

    public static IEnumerable<FileFault> Faults(JsonElement element, string path = "", int depth = 1)
    {
        if (depth > DepthLimit)
        {
            return [new FileFault(FileFaultCode.TooDeep, path, "", $"{DepthLimit}")];
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => ObjectFaults(element, path, depth),
            JsonValueKind.Array => element.EnumerateArray().Index().SelectMany(pair => Faults(pair.Item, $"{path}[{pair.Index}]", depth + 1)),
            JsonValueKind.String when !IsText(element.GetString) => [new FileFault(FileFaultCode.BadText, path, "", "")],
            _ => [],
        };
    }

    private static List<FileFault> ObjectFaults(JsonElement element, string path, int depth)
    {
        var faults = new List<FileFault>();
        var names = new HashSet<string>();
        foreach (var member in element.EnumerateObject())
        {
            if (!IsText(() => member.Name))
            {
                faults.Add(new FileFault(FileFaultCode.BadText, path, "", ""));
                continue;
            }

            var memberPath = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (!names.Add(member.Name))
            {
                faults.Add(new FileFault(FileFaultCode.Duplicate, memberPath, "", ""));
            }

            faults.AddRange(Faults(member.Value, memberPath, depth + 1));
        }

        return faults;
    }

    /// <summary>JSON can escape half of a character, which no string of text holds; and a zero, which no database stores.</summary>
    private static bool IsText(Func<string?> read)
    {
        try
        {
            return !read()!.Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
