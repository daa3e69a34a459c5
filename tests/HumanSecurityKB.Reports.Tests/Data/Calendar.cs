using System.Text;
using System.Text.RegularExpressions;

namespace HumanSecurityKB.Reports.Tests.Data;

/// <summary>A calendar, read by the grammar of RFC 5545: lines, properties, components.</summary>
internal sealed partial class Calendar
{
    private Calendar(IReadOnlyList<Property> properties) => Properties = properties;

    public IReadOnlyList<Property> Properties { get; }

    public IReadOnlyList<IReadOnlyList<Property>> Events { get; private init; } = [];

    public static Calendar Read(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.DoesNotContain(lines, line => line.Any(letter => char.IsControl(letter) && letter != '\t'));

        var properties = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1].Select(PropertyOf).ToList();
        AssertComponentsClose(properties);
        return new Calendar(properties) { Events = EventsIn(properties) };
    }

    private static Property PropertyOf(string line)
    {
        var match = ContentLine().Match(line);
        Assert.True(match.Success, line);
        return new Property(match.Groups["name"].Value, match.Groups["parameters"].Value, match.Groups["value"].Value);
    }

    private static void AssertComponentsClose(IEnumerable<Property> properties)
    {
        var open = new Stack<string>();
        foreach (var property in properties)
        {
            if (property.Name == "BEGIN")
            {
                open.Push(property.Value);
            }
            else if (property.Name == "END")
            {
                Assert.Equal(open.Pop(), property.Value);
            }
        }

        Assert.Empty(open);
    }

    private static List<IReadOnlyList<Property>> EventsIn(List<Property> properties)
    {
        var events = new List<IReadOnlyList<Property>>();
        for (var start = properties.FindIndex(IsBegin); start >= 0; start = properties.FindIndex(start + 1, IsBegin))
        {
            var end = properties.FindIndex(start, property => property is { Name: "END", Value: "VEVENT" });
            events.Add(properties[start..(end + 1)]);
        }

        return events;

        static bool IsBegin(Property property) => property is { Name: "BEGIN", Value: "VEVENT" };
    }

    [GeneratedRegex("^(?<name>[A-Z-]+)(;(?<parameters>[A-Z-]+=[^\";:,]+))*:(?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex ContentLine();

    internal sealed record Property(string Name, string Parameters, string Value)
    {
        public string Text
        {
            get
            {
                Assert.DoesNotMatch(@"(?<!\\)(\\\\)*[;,]", Value);
                return Escape().Replace(Value, match => match.Value[1] is 'n' ? "\n" : match.Value[1..]);
            }
        }
    }

    [GeneratedRegex(@"\\[\\;,n]")]
    private static partial Regex Escape();
}
