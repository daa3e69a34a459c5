namespace HumanSecurityKB.Pdf.Layout;

/// <summary>A note beside as much of its body as it is high. The note stays whole; the body may go on overleaf without it.</summary>
internal sealed class MarginNoteStrip : SideBySideStrip
{
    private readonly IReadOnlyList<Strip> note;
    private readonly IReadOnlyList<Strip> body;

    public MarginNoteStrip(IReadOnlyList<Strip> note, IReadOnlyList<Strip> body)
        : base([note, body])
    {
        (this.note, this.body) = (note, body);
        SpaceBefore = body[0].SpaceBefore;
        SpaceAfter = body[^1].SpaceAfter;
        KeepsWithNext = body[^1].KeepsWithNext;
    }

    public override double LeastHeight => Math.Max(StripStack.HeightOf(note), StripStack.LeastHeightOf(body, 0));

    public override (Strip First, Strip Remainder)? Split(double room) => Split(room, mayPart: false) ?? Split(room, mayPart: true);

    private (Strip First, Strip Remainder)? Split(double room, bool mayPart)
    {
        if (StripStack.HeightOf(note) > room)
        {
            return null;
        }

        var (upper, lower) = StripStack.Split(body, room, mayPart);
        return upper.Count > 0 && lower.Count > 0 ? (new MarginNoteStrip(note, upper), new MarginNoteStrip([], lower)) : null;
    }
}
