using System.Text.Encodings.Web;
using System.Text.Unicode;
using HumanSecurityKB.Content;
using HumanSecurityKB.Data;
using HumanSecurityKB.Pdf;
using HumanSecurityKB.Web.Features;
using HumanSecurityKB.Web.Features.Errors;
using HumanSecurityKB.Web.Limits;
using HumanSecurityKB.Web.Localization;
using HumanSecurityKB.Web.Responses;
using HumanSecurityKB.Web.Settings;
using HumanSecurityKB.Web.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HumanSecurityKB.Web;

/// <summary>Puts the site together.</summary>
public static class Site
{
    /// <summary>Content is read and checked on one processor while another makes the program ready and brings the database up to date.</summary>
    /// <exception cref="InvalidSettingException">A setting can't be right.</exception>
    public static async Task<BuiltSite> BuildAsync(string[] args)
    {
        var builder = CreateBuilder(args);
        var settings = SiteSettings.Read(builder.Configuration);
        var loading = Task.Run(() => SiteContent.Load(settings.ContentPath, TimeProvider.System));
        AddServices(builder, settings, loading);
        var app = builder.Build();
        UseRequestSteps(app);
        await app.Services.MigrateAssessmentDatabaseAsync();
        var load = await loading;
        if (load.Snapshot is not null)
        {
            return new BuiltSite(app, load.Problems);
        }

        await app.DisposeAsync();
        return new BuiltSite(null, load.Problems);
    }

    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The program runs from any working directory, so its own folder is the root.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

        // At a lower level the host logs whole addresses, and the private link has the key in it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);

        // Below this level MVC logs the arguments of actions: the key, and all that was typed.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Mvc", LogLevel.Warning);

        // It warns that the keys in the database are not encrypted: they protect forms against forgery, and whoever can read
        // the database can read more than that.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // A command that fails is an exception and logged where that is met. Here it would be told a second time, and so would
        // the question for the table of migrations that a new PostgreSQL database does not have yet.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormLimits.RequestBytes;
        });
        return builder;
    }

    private static void AddServices(WebApplicationBuilder builder, SiteSettings settings, Task<SiteContent> content)
    {
        var services = builder.Services;
        services.AddSingleton(_ => new ContentStore(content.Result.Snapshot ?? throw new InvalidOperationException("The content has problems.")));
        services.AddSingleton(_ => content.Result.Sample ?? throw new InvalidOperationException("The content has problems."));
        services.AddSingleton(settings.Retention);
        services.AddSingleton(settings.Address);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(System.Security.Cryptography.RandomNumberGenerator.Create());
        services.AddSingleton<ResponseStore>();
        services.AddSingleton<SiteAssets>();
        AddPdfWriter(builder);
        services.AddSingleton<ReportPress>();
        services.AddAssessmentDatabase(settings.Database);
        services.AddKeysInDatabase();
        services.AddHostedService<PurgeService>();
        services.AddSingleton<Announcements>();
        services.AddScoped<AssessmentDoor>();
        services.AddScoped<ParticipantDoor>();
        services.AddFormLimits();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

            // Strict would leave the cookie out when the private link is opened from a mail, and void the forms in other tabs.
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
        });

        // Letters of every script stay letters: a page in Arabic is not a page of numeric entities.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRouting(routing => routing.ConstraintMap.Add(LanguageConstraint.Name, typeof(LanguageConstraint)));
        services.AddMvc(mvc =>
        {
            mvc.Conventions.Add(new FeatureViews());
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add(new RefusedFormFilter());
        });
        services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureViews()));
    }

    /// <summary>A font that can't be used stops the start; the built-in ones are read when the first report is written.</summary>
    private static void AddPdfWriter(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (ReportFonts.AreConfigured(configuration))
        {
            builder.Services.AddSingleton(ReportFonts.LoadWriter(configuration));
        }
        else
        {
            builder.Services.AddSingleton(_ => PdfWriter.Load());
        }
    }

    private static void UseRequestSteps(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<ResponseStoreMiddleware>();
        app.UseMiddleware<FrameMiddleware>();
        app.UseErrorPages();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapControllers();

        // Made now, so that the stylesheet can be asked for before the first page is.
        app.Services.GetRequiredService<SiteAssets>();
    }
}

/// <param name="App">Null when the content has problems: a site with half its content does not start.</param>
/// <param name="Problems">Of the content, warnings too.</param>
public sealed record BuiltSite(WebApplication? App, IReadOnlyList<ContentProblem> Problems);
