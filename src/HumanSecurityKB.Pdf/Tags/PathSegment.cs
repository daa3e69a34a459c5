using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>A step of an outline. Curves are cubic, with two control points.</summary>
public abstract record PathSegment
{
    /// <summary>Decimals of a point: dots are drawn as strokes of almost no length.</summary>
    internal abstract void Write(PdfBuffer stream);

    public abstract PathSegment Map(Func<Point, Point> map);
}

public sealed record MoveSegment(Point To) : PathSegment
{
    internal override void Write(PdfBuffer stream) => stream.Write($"{To.X:3} {To.Y:3} m ");

    public override PathSegment Map(Func<Point, Point> map) => new MoveSegment(map(To));
}

public sealed record LineSegment(Point To) : PathSegment
{
    internal override void Write(PdfBuffer stream) => stream.Write($"{To.X:3} {To.Y:3} l ");

    public override PathSegment Map(Func<Point, Point> map) => new LineSegment(map(To));
}

public sealed record CurveSegment(Point First, Point Second, Point To) : PathSegment
{
    internal override void Write(PdfBuffer stream) =>
        stream.Write($"{First.X:3} {First.Y:3} {Second.X:3} {Second.Y:3} {To.X:3} {To.Y:3} c ");

    public override PathSegment Map(Func<Point, Point> map) => new CurveSegment(map(First), map(Second), map(To));
}

public sealed record CloseSegment : PathSegment
{
    internal override void Write(PdfBuffer stream) => stream.Write($"h ");

    public override PathSegment Map(Func<Point, Point> map) => this;
}
