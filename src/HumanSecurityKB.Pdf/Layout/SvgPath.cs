using System.Globalization;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tags;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>Reads the path data of SVG 1.1, 8.3: M, L, H, V, C, S, Q, A and Z, absolute and relative.</summary>
internal sealed class SvgPath
{
    private readonly string data;
    private readonly List<PathSegment> segments = [];
    private int position;
    private Point current;
    private Point subpathStart;

    /// <summary>Second control point of the curve just read, which S mirrors; null after anything else.</summary>
    private Point? lastControl;

    private SvgPath(string data) => this.data = data;

    /// <exception cref="FormatException">The data is not a path of these commands.</exception>
    public static IReadOnlyList<PathSegment> Parse(string data)
    {
        var path = new SvgPath(data);
        path.ReadAll();
        return path.segments;
    }

    private void ReadAll()
    {
        var command = '\0';
        SkipSeparators();
        while (position < data.Length)
        {
            if (char.IsAsciiLetter(data[position]))
            {
                command = data[position++];
            }
            else
            {
                command = Repeated(command);
            }

            Read(command);
            SkipSeparators();
        }
    }

    /// <summary>Numbers without a letter repeat the command before them; after a move they draw lines.</summary>
    private char Repeated(char command) => command switch
    {
        'M' => 'L',
        'm' => 'l',
        'Z' or 'z' or '\0' => throw Malformed(),
        _ => command,
    };

    private void Read(char command)
    {
        var isRelative = char.IsAsciiLetterLower(command);
        var origin = isRelative ? current : default;
        var control = lastControl;
        lastControl = null;
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                subpathStart = ReadPoint(origin);
                current = subpathStart;
                segments.Add(new MoveSegment(current));
                break;
            case 'L':
                LineTo(ReadPoint(origin));
                break;
            case 'H':
                LineTo(current with { X = origin.X + ReadNumber() });
                break;
            case 'V':
                LineTo(current with { Y = origin.Y + ReadNumber() });
                break;
            case 'C':
                CurveTo(ReadPoint(origin), ReadPoint(origin), ReadPoint(origin));
                break;
            case 'S':
                CurveTo(Mirror(control ?? current), ReadPoint(origin), ReadPoint(origin));
                break;
            case 'Q':
                QuadraticTo(ReadPoint(origin), ReadPoint(origin));
                break;
            case 'A':
                ArcTo(new SvgArc(ReadNumber(), ReadNumber(), ReadNumber(), ReadFlag(), ReadFlag(), current, ReadPoint(origin)));
                break;
            case 'Z':
                segments.Add(new CloseSegment());
                current = subpathStart;
                break;
            default:
                throw Malformed();
        }
    }

    private void LineTo(Point to)
    {
        segments.Add(new LineSegment(to));
        current = to;
    }

    private void CurveTo(Point first, Point second, Point to)
    {
        segments.Add(new CurveSegment(first, second, to));
        lastControl = second;
        current = to;
    }

    private void QuadraticTo(Point control, Point to)
    {
        var from = current;
        CurveTo(TwoThirds(from, control), TwoThirds(to, control), to);
        lastControl = null; // S looks back on cubic curves only
    }

    private void ArcTo(SvgArc arc)
    {
        foreach (var segment in arc.ToCurves())
        {
            segments.Add(segment);
        }

        current = arc.To;
    }

    private Point Mirror(Point control) => new((2 * current.X) - control.X, (2 * current.Y) - control.Y);

    private static Point TwoThirds(Point from, Point to) =>
        new(from.X + (2.0 / 3 * (to.X - from.X)), from.Y + (2.0 / 3 * (to.Y - from.Y)));

    private Point ReadPoint(Point origin)
    {
        var x = ReadNumber();
        return new Point(origin.X + x, origin.Y + ReadNumber());
    }

    /// <summary>A flag is one figure and need not be set apart from what follows.</summary>
    private bool ReadFlag()
    {
        SkipSeparators();
        return position < data.Length && data[position] is '0' or '1' ? data[position++] == '1' : throw Malformed();
    }

    /// <summary>A number ends where it can't go on: "1.5.5-3" are three.</summary>
    private double ReadNumber()
    {
        SkipSeparators();
        var start = position;
        SkipSign();
        SkipDigits();
        if (At('.'))
        {
            position++;
            SkipDigits();
        }

        if (position > start && (At('e') || At('E')))
        {
            position++;
            SkipSign();
            SkipDigits();
        }

        return double.TryParse(data.AsSpan(start, position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Malformed();
    }

    private bool At(char character) => position < data.Length && data[position] == character;

    private void SkipSign()
    {
        if (At('-') || At('+'))
        {
            position++;
        }
    }

    private void SkipDigits()
    {
        while (position < data.Length && char.IsAsciiDigit(data[position]))
        {
            position++;
        }
    }

    private void SkipSeparators()
    {
        while (position < data.Length && (data[position] == ',' || char.IsWhiteSpace(data[position])))
        {
            position++;
        }
    }

    private FormatException Malformed() =>
        new($"Path data cannot be read at character {position.ToString(CultureInfo.InvariantCulture)}: {data}");
}
