using HumanSecurityKB.Content;
using HumanSecurityKB.Data;
using HumanSecurityKB.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HumanSecurityKB.Browser.Tests.Shared;

/// <summary>The real site on a free port, with a database of its own that is gone with it.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private TestSite(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    public Uri Address => new(_app.Urls.Single());

    public ContentSnapshot Content => _app.Services.GetRequiredService<ContentStore>().Current;

    public static async Task<TestSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hskb-browser-").FullName;
        string[] settings =
        [
            // The views are in this assembly, not in the one that runs.
            "--applicationName", typeof(Site).Assembly.GetName().Name!,
            "--urls", "http://127.0.0.1:0",
            "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning",
            "--Logging:LogLevel:Microsoft.AspNetCore.DataProtection", "Error",
            "--ConnectionStrings:Assessments", $"Data Source={Path.Combine(folder, "assessments.db")}",
        ];
        var (built, problems) = await Site.BuildAsync(settings);
        var app = built ?? throw new InvalidOperationException(string.Join('\n', problems));
        await app.StartAsync();
        return new TestSite(app, folder);
    }

    /// <param name="entities">Assessments, participants and what happened to them.</param>
    public async Task AddAsync(params IEnumerable<object> entities)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AssessmentDbContext>();
        database.AddRange(entities);
        await database.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
