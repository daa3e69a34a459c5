using HumanSecurityKB.Pdf;

namespace HumanSecurityKB.Web.Limits;

/// <summary>
/// Writes as many reports at a time as there are processors; others wait. The place is given back when the file is written,
/// not when it has been sent, so a slow reader keeps nobody waiting.
/// </summary>
public sealed class ReportPress(PdfWriter writer) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

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
