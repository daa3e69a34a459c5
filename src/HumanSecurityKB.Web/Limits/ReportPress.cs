using HumanSecurityKB.Pdf;

namespace HumanSecurityKB.Web.Limits;

/// <summary>
/// Writes few reports at a time, whatever the number of processors, because a long one takes much memory; others wait. The place is given back when the file is written,
/// not when it has been sent, so a slow reader keeps nobody waiting.
/// </summary>
public sealed class ReportPress(PdfWriter writer) : IDisposable
{
    private const int MostAtATime = 2;

    private readonly SemaphoreSlim _places = new(MostAtATime);

    public async Task<byte[]> WriteAsync(Func<PdfWriter, byte[]> write, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            return write(writer);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
