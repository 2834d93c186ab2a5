using System.Collections.Concurrent;

namespace BenefitsIntake.Determinations;

/// <summary>What has become of each application.</summary>
internal sealed class CaseFile
{
    private readonly ConcurrentDictionary<Guid, string> _status = new();

    public void Note(Guid caseId, string status) => _status[caseId] = status;

    public string Read(Guid caseId) => _status.GetValueOrDefault(caseId, "open");
}
