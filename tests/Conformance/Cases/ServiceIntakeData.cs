// The records, the repository and the mapper of the intake service.
namespace Catalogue.Intake.Data;
public sealed record Applicant
{
    public int Id { get; init; }

    [Pii(PiiKind.SocialSecurityNumber)]
    public string Ssn { get; init; } = "";
    public string Name { get; init; } = "";
    public string City { get; init; } = "";
}

public sealed record ApplicantView(string Name, string City);
public sealed record FullView(string Name, string Identifier);
public interface IApplicantRepository
{
    Task<Applicant?> FindAsync(int id, CancellationToken ct);
}

public sealed class MemoryRepository : IApplicantRepository
{
    readonly Dictionary<int, Applicant> _rows = new();
    public void Add(Applicant a) => _rows[a.Id] = a;
    public Task<Applicant?> FindAsync(int id, CancellationToken ct) => Task.FromResult(_rows.GetValueOrDefault(id));
}

public static class ApplicantMapper
{
    public static ApplicantView ToView(Applicant a) => new(a.Name, a.City);
    public static FullView ToFull(Applicant a) => new(a.Name, a.Ssn);
}

public interface IAudit
{
    void Record(string what, string who);
}

public sealed class NullAudit : IAudit
{
    public void Record(string what, string who)
    {
    }
}
