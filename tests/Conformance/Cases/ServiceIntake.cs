// A service in several files: repository, mapper and prompt builder behind interfaces.
using Catalogue.Intake.Data;
using Catalogue.Intake.Prompts;

namespace Catalogue.Intake;
public sealed class IntakeService(IApplicantRepository repository, IPromptBuilder prompts, IModel model, IAudit audit)
{
    public async Task<string> SummarizeAsync(int id, CancellationToken ct = default)
    {
        var applicant = await repository.FindAsync(id, ct) ?? throw new KeyNotFoundException();
        audit.Record("summarize", applicant.Ssn);
        var view = ApplicantMapper.ToView(applicant);
        model.Ask(prompts.Build(view)); // no flow
        var full = ApplicantMapper.ToFull(applicant);
        model.Ask(prompts.BuildFull(full)); // flow
        model.Send(view); // no flow
        model.Send(full); // flow
        return "ok";
    }

    public async Task CompareAsync(int a, int b)
    {
        var both = await Task.WhenAll(repository.FindAsync(a, default), repository.FindAsync(b, default));
        model.Ask(string.Join("\n", both.Where(x => x is not null).Select(x => prompts.Build(ApplicantMapper.ToView(x!))))); // no flow
        model.Ask(string.Join("\n", both.Select(x => x?.ToString()))); // flow
        var counts = both.GroupBy(x => x!.City).ToDictionary(g => g.Key, g => g.Count());
        model.Ask(string.Join(",", counts.Select(c => $"{c.Key}={c.Value}"))); // no flow
    }
}

static class Root
{
    static void Start(IModel m, Person p)
    {
        var repo = new MemoryRepository();
        repo.Add(new Applicant { Id = 1, Ssn = p.Ssn, Name = p.Name, City = p.City });
        repo.Add(new Applicant { Id = 2, Ssn = p.Ssn, Name = "Bo", City = "Davis" });
        var s = new IntakeService(repo, new PlainPromptBuilder(), m, new NullAudit());
        s.SummarizeAsync(1).Wait();
        s.CompareAsync(1, 2).Wait();
    }
}
