namespace HumanSecurityKB.Pdf.Document;

/// <summary>
/// A small drawing in its own units, origin at the top left, y downwards. The same list of shapes can be written
/// as SVG for a screen and as operators for paper. On paper a unit is a point, or less where the drawing must shrink;
/// drawings are not mirrored in right-to-left documents.
/// </summary>
public sealed record VectorDrawing(double Width, double Height, IReadOnlyList<Shape> Shapes);

public abstract record Shape
{
    /// <summary>0xRRGGBB, or null for none.</summary>
    public uint? Fill { get; init; }

    /// <summary>0xRRGGBB, or null for none.</summary>
    public uint? Stroke { get; init; }

    /// <summary>In the drawing's units, also for a path that is scaled.</summary>
    public double StrokeWidth { get; init; } = 1;
}

public sealed record RectangleShape(double X, double Y, double Width, double Height) : Shape;

public sealed record CircleShape(double CenterX, double CenterY, double Radius) : Shape;

public sealed record LineShape(IReadOnlyList<Point> Points, bool Closed) : Shape;

/// <summary>An SVG path of absolute or relative M, L, H, V, C, S, Q, A and Z commands, moved and scaled into the drawing.</summary>
public sealed record PathShape(string Data, double X, double Y, double Scale) : Shape
{
    /// <summary>Round ends and corners; a stroke of no length is a dot.</summary>
    public bool RoundEnds { get; init; }
}

/// <summary>A word in a drawing, on the baseline at (X, Y). Fill is its colour.</summary>
public sealed record LabelShape(double X, double Y, string Text, double Size, LabelAnchor Anchor) : Shape
{
    public bool Bold { get; init; }
}

/// <summary>Which part of a label stands at its X: Start is the left edge in every script.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

public readonly record struct Point(double X, double Y);
