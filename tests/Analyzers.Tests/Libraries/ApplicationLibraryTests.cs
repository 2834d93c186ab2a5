using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The libraries that applications are made of: databases, caches, settings, logs, redaction.</summary>
public sealed class ApplicationLibraryTests
{
    [Fact]
    public Task Redactors_ClearUnlessTheyGiveBackOrStandFor() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;

        class Program
        {
            void Run(IModel model, IRedactorProvider provider, HmacRedactor hmac, Applicant p)
            {
                model.Ask(provider.GetRedactor(new DataClassificationSet(DataClassification.Unknown)).Redact(p.Ssn));
                model.Ask(ErasingRedactor.Instance.Redact(p.Ssn));
                model.Ask({|ADS1001:NullRedactor.Instance.Redact(p.Ssn)|});
                Redactor none = NullRedactor.Instance;
                model.Ask({|ADS1001:none.Redact(p.Ssn)|});
                model.Ask({|ADS1001:hmac.Redact(p.Ssn)|});
                model.Ask({|ADS1001:$"Case {hmac.Redact(p.Ssn.AsSpan())}"|});
            }
        }
        """);

    [Fact]
    public Task Entities_AreWhatTheirTypeDeclares() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.EntityFrameworkCore;

        class Database : DbContext
        {
            public DbSet<Applicant> Applicants { get; set; } = null!;
        }

        class Program
        {
            async Task Run(IModel model, Database db, string key)
            {
                var person = await db.Applicants.AsNoTracking().FirstOrDefaultAsync(a => a.Ssn == key);
                model.Ask(person!.Name);
                model.Ask({|ADS1001:person.Ssn|});
                var all = await db.Applicants.Where(a => a.Name != key).OrderBy(a => a.Name).ToListAsync();
                model.Ask(string.Join(", ", all.Select(a => a.Name)));
                model.Ask({|ADS1002:string.Join(", ", all.Select(a => a.Diagnosis))|});
                var found = await db.Applicants.FindAsync(key);
                model.Ask({|ADS1003:found!.CounselNotes|});
                model.Ask(found.Name);
                var set = await db.Set<Applicant>().SingleAsync(a => a.Name == key);
                model.Ask({|ADS1001:set.Ssn|});
                model.Ask(set.Name);
                model.Ask("There are " + await db.Applicants.CountAsync(a => a.Ssn == key));
                var numbers = await db.Applicants.Select(a => a.Ssn).ToArrayAsync();
                model.Ask({|ADS1001:numbers[0]|});
                await foreach (var each in db.Applicants.AsAsyncEnumerable()) model.Ask({|ADS1001:each.Ssn|});
                await db.SaveChangesAsync();
            }
        }
        """);

    [Fact]
    public Task CachesAndSettings_HoldWhatIsPutIntoThem() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Caching.Hybrid;
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;

        class Settings
        {
            public string Prompt { get; set; } = "";
            [Pii(PiiKind.TelephoneNumber)] public string Hotline { get; set; } = "";
        }

        class Program(ILogger<Program> logger, IOptions<Settings> options)
        {
            async Task Run(IModel model, IMemoryCache cache, HybridCache hybrid, Applicant p)
            {
                logger.LogInformation("Case {Ssn}", p.Ssn);
                model.Ask(options.Value.Prompt);
                model.Ask({|ADS1001:options.Value.Hotline|});
                cache.Set(p.Ssn, p.Name);
                model.Ask(cache.Get<string>("x")!);
                var held = await hybrid.GetOrCreateAsync("k", _ => new ValueTask<string>(p.Diagnosis));
                model.Ask({|ADS1002:held|});
            }
        }
        """);
}
