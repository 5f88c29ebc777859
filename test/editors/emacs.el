;;; Connects Eglot to the language server as any Emacs would, takes a quick fix, and saves.  -*- lexical-binding: t -*-
;;; The file is in FILE; what the test asks about goes to REPORT as JSON.

(require 'eglot)
(require 'flymake)
(require 'json)

(define-derived-mode markdown-mode text-mode "Markdown")

(setq eglot-connect-timeout 20
      eglot-sync-connect 20
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)
(add-to-list 'eglot-server-programs
             `(markdown-mode . (,(getenv "NODE") ,(getenv "SERVER") "--stdio")))

(defun wait-for (what condition)
  "Let the server speak until CONDITION holds; after 20 seconds say that WHAT did not come."
  (let ((deadline (+ (float-time) 20)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))
    value))

(defun found ()
  (flymake-start nil)
  (flymake-diagnostics))

(defun finish (result)
  (with-temp-file (getenv "REPORT") (insert (json-encode result)))
  (kill-emacs 0))

(condition-case problem
    (progn
      (find-file (getenv "FILE"))
      (markdown-mode)
      (apply #'eglot (eglot--guess-contact))
      (let* ((diagnostics (wait-for "diagnostics" #'found))
             (messages (mapcar #'flymake-diagnostic-text diagnostics))
             (handle (seq-find (lambda (one) (string-match-p "role" (flymake-diagnostic-text one))) diagnostics))
             (from (flymake-diagnostic-beg handle))
             (to (flymake-diagnostic-end handle))
             (marked (buffer-substring-no-properties from to))
             (actions (eglot-code-actions from to "quickfix"))
             (action (seq-find (lambda (one) (plist-get one :edit)) actions)))
        (eglot--apply-workspace-edit (plist-get action :edit))
        (eglot--signal-textDocument/didChange)
        (wait-for "the end of the finding" (lambda () (< (length (found)) (length messages))))
        (save-buffer)
        (finish `((found . ,(vconcat messages)) (marked . ,marked)
                  (titles . ,(vconcat (mapcar (lambda (one) (plist-get one :title)) actions)))
                  (left . ,(length (found)))))))
  (error (finish `((problem . ,(error-message-string problem))))))
